// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Members of JSON objects, each of its type; what is refused is kept with its number and place. For the readers of this room.
#ifndef NETRALITAS_IO_JSON_FIELDS_HPP
#define NETRALITAS_IO_JSON_FIELDS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/located_json.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/parse.hpp>

namespace netralitas::detail {

/// Problems in the order in which they stand in the file.
inline void sort_by_place(std::vector<input_problem>& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](input_problem const& a, input_problem const& b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
}

/// Takes members of objects below the pointer `base`. Positions are JSON pointers relative to it.
class json_fields {
public:
    using json = nlohmann::json;

    json_fields(located_json const& doc, std::string base, std::string const& file, std::vector<input_problem>& problems)
        : doc_{doc}, base_{std::move(base)}, file_{file}, problems_{problems} {}

protected:
    [[nodiscard]] text_place place_of(std::string_view relative) const {
        auto pointer = base_;
        pointer += relative;
        return doc_.at(pointer);
    }
    void refuse(error const& e, std::string_view relative) { refuse(e, relative, place_of(relative)); }
    void refuse(error const& e, std::string_view relative, text_place at) {
        if (problems_.size() > max_json_problems) {
            return;
        }
        auto pointer = base_;
        pointer += relative;
        if (problems_.size() == max_json_problems) {
            problems_.push_back({.code = errc::input_too_large,
                                 .file = file_,
                                 .line = at.line,
                                 .column = at.column,
                                 .place = std::move(pointer),
                                 .subject = "problems"});
            return;
        }
        problems_.push_back({.code = e.code,
                             .file = file_,
                             .line = at.line,
                             .column = at.column,
                             .place = std::move(pointer),
                             .subject = std::string{e.subject},
                             .other = std::string{e.other},
                             .day = e.day,
                             .limit = e.limit});
    }
    void refuse(errc code, std::string_view pointer, std::string_view subject = {}) {
        refuse(error{.code = code, .subject = subject}, pointer);
    }

    bool is_object(json const& j, std::string_view at) {
        if (!j.is_object()) {
            refuse(errc::wrong_value_type, at, j.type_name());
        }
        return j.is_object();
    }
    bool only(json const& j, std::string_view at, std::initializer_list<std::string_view> allowed) {
        if (!is_object(j, at)) {
            return false;
        }
        for (auto const& [name, value] : j.items()) {
            if (std::find(allowed.begin(), allowed.end(), name) == allowed.end()) {
                refuse(errc::unknown_field, member_of(at, name), name);
            }
        }
        return true;
    }
    json const* find(json const& j, std::string_view name) const {
        auto const it = j.find(name);
        return it != j.end() ? &*it : nullptr;
    }
    json const* need(json const& j, std::string_view at, std::string_view name) {
        auto const* const v = find(j, name);
        if (v == nullptr) {
            refuse(errc::missing_field, at, name);
        }
        return v;
    }
    std::string string_at(json const& j, std::string_view at) {
        if (!j.is_string()) {
            refuse(errc::wrong_value_type, at, j.type_name());
            return {};
        }
        return j.get<std::string>();
    }
    void take(json const& j, std::string_view at, std::string_view name, std::string& into) {
        if (auto const* const v = find(j, name)) {
            into = string_at(*v, member_of(at, name));
        }
    }
    void take_id(json const& j, std::string_view at, std::string_view name, std::string& into) {
        take(j, at, name, into);
        if (auto const* const v = need(j, at, name); v != nullptr && v->is_string() && into.empty()) {
            refuse(errc::missing_field, member_of(at, name), name);
        }
    }
    std::optional<date> date_at(json const& j, std::string_view at) {
        if (!j.is_string()) {
            refuse(errc::wrong_value_type, at, j.type_name());
            return std::nullopt;
        }
        auto const& s = j.get_ref<std::string const&>();
        auto const d = parse_date(s);
        if (!d) {
            refuse(d.problem(), at);
            return std::nullopt;
        }
        return *d;
    }
    std::optional<std::int64_t> integer_at(json const& j, std::string_view at) {
        if (!j.is_number_integer()) {
            refuse(errc::wrong_value_type, at, j.type_name());
            return std::nullopt;
        }
        if (j.is_number_unsigned() &&
            j.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max())) {
            refuse(errc::number_out_of_range, at, j.dump());
            return std::nullopt;
        }
        auto const n = j.get<std::int64_t>();
        if (n < std::numeric_limits<std::int32_t>::min()) {
            refuse(errc::number_out_of_range, at, j.dump());
            return std::nullopt;
        }
        return n;
    }
    void take(json const& j, std::string_view at, std::string_view name, std::optional<bool>& into) {
        if (auto const* const v = find(j, name)) {
            if (!v->is_boolean()) {
                refuse(errc::wrong_value_type, member_of(at, name), v->type_name());
            } else {
                into = v->get<bool>();
            }
        }
    }
    void take(json const& j, std::string_view at, std::string_view name, std::optional<date>& into) {
        if (auto const* const v = find(j, name)) {
            into = date_at(*v, member_of(at, name));
        }
    }
    void take(json const& j, std::string_view at, std::string_view name, std::optional<std::int32_t>& into) {
        if (auto const* const v = find(j, name)) {
            if (auto const n = integer_at(*v, member_of(at, name))) {
                into = static_cast<std::int32_t>(*n);
            }
        }
    }
    template <class E>
        requires std::is_enum_v<E>
    void take(json const& j, std::string_view at, std::string_view name, std::optional<E>& into) {
        auto const* const v = find(j, name);
        if (v == nullptr) {
            return;
        }
        auto const here = member_of(at, name);
        auto const id = string_at(*v, here);
        if (!v->is_string()) {
            return;
        }
        if (auto const e = from_id<E>(id)) {
            into = *e;
        } else {
            refuse(e.problem(), here);
        }
    }
    template <class Each>
    void each(json const& j, std::string_view at, std::string_view name, Each visit) {
        auto const* const v = find(j, name);
        if (v == nullptr) {
            return;
        }
        auto const here = member_of(at, name);
        if (!v->is_array()) {
            refuse(errc::wrong_value_type, here, v->type_name());
            return;
        }
        for (std::size_t i = 0; i < v->size(); ++i) {
            visit((*v)[i], member_of(here, i));
        }
    }
    template <class Each>
    void each_member(json const& j, std::string_view at, std::string_view name, Each visit) {
        auto const* const v = find(j, name);
        auto const here = member_of(at, name);
        if (v == nullptr || !is_object(*v, here)) {
            return;
        }
        for (auto const& [key, value] : v->items()) {
            visit(key, value, member_of(here, key));
        }
    }

    located_json const& doc_;
    std::string base_;
    std::string const& file_;
    std::vector<input_problem>& problems_;
};

}  // namespace netralitas::detail

#endif
