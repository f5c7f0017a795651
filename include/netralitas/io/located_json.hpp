// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief JSON text as a value that remembers where each part of it stands, so that a refused date can be pointed at.
#ifndef NETRALITAS_IO_LOCATED_JSON_HPP
#define NETRALITAS_IO_LOCATED_JSON_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/base/error.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/parse.hpp>

namespace netralitas {

/// @brief Deepest nesting of a JSON file.
inline constexpr std::size_t max_json_depth = 64;
/// @brief Longest JSON file, in bytes.
inline constexpr std::size_t max_json_bytes = 8U << 20U;
/// @brief Longest string or name of a member of a JSON file, in bytes.
inline constexpr std::size_t max_json_string = 64U << 10U;
/// @brief What the places of all parts of a JSON file may take together, in bytes: the pointer of each, and 64 more. Room for a million
/// parts; without it a file of long names within long names would take a thousand times its size.
inline constexpr std::size_t max_json_places = 128U << 20U;
/// @brief Problems told of one JSON file; where there are more, one of number 1015 ends them.
inline constexpr std::size_t max_json_problems = 1000;

/// @brief A line and a column, both from 1; the column counts bytes.
struct text_place {
    std::size_t line = 0;    ///< Line.
    std::size_t column = 0;  ///< Column.
};

/// @brief A JSON value and the place of each of its parts, by JSON pointer.
struct located_json {
    nlohmann::json value{};                                 ///< The value.
    std::unordered_map<std::string, std::size_t> starts{};  ///< Offset of each part in the text, by JSON pointer.
    std::vector<std::size_t> lines{};                       ///< Offset of each line.

    /// @brief Line and column of an offset. O(log lines).
    [[nodiscard]] text_place at(std::size_t offset) const {
        auto const next = std::upper_bound(lines.begin(), lines.end(), offset);
        if (next == lines.begin()) {
            return {1, offset + 1};
        }
        return {static_cast<std::size_t>(next - lines.begin()), offset - *std::prev(next) + 1};
    }
    /// @brief Line and column of the part with the pointer; of the nearest part around it where it does not exist.
    [[nodiscard]] text_place at(std::string_view pointer) const {
        std::string p{pointer};
        while (true) {
            if (auto const found = starts.find(p); found != starts.end()) {
                return at(found->second);
            }
            auto const slash = p.rfind('/');
            if (slash == std::string::npos) {
                return {};
            }
            p.resize(slash);
        }
    }
};

/// @brief The JSON pointer of a member.
[[nodiscard]] inline std::string member_of(std::string_view pointer, std::string_view name) {
    std::string out{pointer};
    out += '/';
    for (char const c : name) {
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return out;
}
/// @brief The JSON pointer of an element.
[[nodiscard]] inline std::string member_of(std::string_view pointer, std::size_t index) {
    return std::string{pointer} + '/' + std::to_string(index);
}

namespace detail {

/// Counts the characters that the parser has taken.
class counting_iterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    counting_iterator() = default;
    counting_iterator(char const* at, std::size_t* taken) : at_{at}, taken_{taken} {}
    reference operator*() const { return *at_; }
    counting_iterator& operator++() {
        ++at_;
        ++*taken_;
        return *this;
    }
    counting_iterator operator++(int) {
        auto const old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(counting_iterator const& a, counting_iterator const& b) { return a.at_ == b.at_; }

private:
    char const* at_ = nullptr;
    std::size_t* taken_ = nullptr;
};

/// Builds the value and notes where each part starts: after the part before it, past blanks and separators.
class locating_sax final : public nlohmann::json_sax<nlohmann::json> {
public:
    using json = nlohmann::json;

    locating_sax(std::string_view text, std::size_t const& taken, located_json& out, std::vector<input_problem>& problems)
        : text_{text}, taken_{taken}, out_{out}, problems_{problems} {
        if (text.substr(0, 3) == "\xEF\xBB\xBF") {
            last_ = 3;
        }
    }

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool b) override { return put(b) != nullptr; }
    bool number_integer(number_integer_t n) override { return put(n) != nullptr; }
    bool number_unsigned(number_unsigned_t n) override { return put(n) != nullptr; }
    bool number_float(number_float_t n, string_t const&) override { return put(n) != nullptr; }
    bool string(string_t& s) override {
        if (s.size() > max_json_string) {
            return refuse(errc::input_too_large, next_start(), "string");
        }
        if (s.find('\0') != string_t::npos) {
            return refuse(errc::broken_file, next_start(), "NUL");
        }
        return put(std::move(s)) != nullptr;
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& k) override {
        auto& top = open_.back();
        if (k.size() > max_json_string) {
            return refuse(errc::input_too_large, next_start(), "name");
        }
        if (k.find('\0') != string_t::npos) {
            return refuse(errc::broken_file, next_start(), "NUL");
        }
        if (top.value->contains(k)) {
            refuse(errc::stated_twice, next_start(), k, member_of(top.pointer, k));
            if (problems_.size() >= max_json_problems) {
                return refuse(errc::input_too_large, next_start(), "problems");
            }
        }
        top.key = k;
        last_ = taken_;
        return true;
    }
    bool parse_error(std::size_t position, std::string const& token, nlohmann::json::exception const&) override {
        auto seen = token.substr(0, 40);
        std::replace_if(
            seen.begin(), seen.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
        return refuse(errc::broken_file, position == 0 ? 0 : position - 1, seen);
    }

private:
    struct level {
        json* value;
        std::string pointer;
        std::string key{};
    };

    [[nodiscard]] std::size_t next_start() const {
        auto at = last_;
        while (at < text_.size() && std::string_view{" \t\r\n,:"}.find(text_[at]) != std::string_view::npos) {
            ++at;
        }
        return at;
    }
    bool refuse(errc code, std::size_t offset, std::string subject, std::string pointer = {}) {
        auto const p = out_.at(offset);
        problems_.push_back(
            {.code = code, .line = p.line, .column = p.column, .place = std::move(pointer), .subject = std::move(subject)});
        return false;
    }
    json* put(json&& v) {
        auto const start = next_start();
        bool const number = v.is_number();
        json* placed = nullptr;
        std::string pointer;
        if (open_.empty()) {
            out_.value = std::move(v);
            placed = &out_.value;
        } else {
            auto& top = open_.back();
            if (top.value->is_array()) {
                pointer = member_of(top.pointer, top.value->size());
                top.value->push_back(std::move(v));
                placed = &top.value->back();
            } else {
                pointer = member_of(top.pointer, top.key);
                auto& slot = (*top.value)[top.key];
                slot = std::move(v);
                placed = &slot;
            }
        }
        places_ += pointer.size() + 64;
        if (places_ > max_json_places) {
            refuse(errc::input_too_large, start, "parts");
            return nullptr;
        }
        out_.starts[std::move(pointer)] = start;
        last_ = taken_;
        // The end of a number shows only by the character after it, which has been taken too.
        if (number && last_ > 0 && std::string_view{"0123456789"}.find(text_[last_ - 1]) == std::string_view::npos) {
            --last_;
        }
        return placed;
    }
    bool open(json&& v) {
        if (open_.size() == max_json_depth) {
            return refuse(errc::input_too_large, next_start(), "nesting");
        }
        std::string pointer;
        if (!open_.empty()) {
            auto const& top = open_.back();
            pointer = top.value->is_array() ? member_of(top.pointer, top.value->size()) : member_of(top.pointer, top.key);
        }
        auto* const placed = put(std::move(v));
        open_.push_back({placed, std::move(pointer)});
        return placed != nullptr;
    }
    bool close() {
        open_.pop_back();
        last_ = taken_;
        return true;
    }

    std::string_view text_;
    std::size_t const& taken_;
    located_json& out_;
    std::vector<input_problem>& problems_;
    std::vector<level> open_{};
    std::size_t last_ = 0;
    std::size_t places_ = 0;  // bytes of all pointers
};

}  // namespace detail

/// @brief Parses JSON. What is wrong is appended to `problems`: 1008 for broken text (bytes that are no UTF-8 and a NUL too), 1015 beyond a limit, 1007 for a member that
/// stands twice in one object. @return The value as far as it was read. O(length).
[[nodiscard]] inline located_json parse_located(std::string_view text, std::vector<input_problem>& problems) {
    located_json out;
    out.lines.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            out.lines.push_back(i + 1);
        }
    }
    if (text.size() > max_json_bytes) {
        problems.push_back({.code = errc::input_too_large, .line = 1, .column = 1, .subject = "file"});
        return out;
    }
    if (is_utf16(text)) {
        problems.push_back({.code = errc::broken_file, .line = 1, .column = 1, .subject = "UTF-16"});
        return out;
    }
    std::size_t taken = 0;
    detail::locating_sax sax{text, taken, out, problems};
    nlohmann::json::sax_parse(detail::counting_iterator{text.data(), &taken},
                              detail::counting_iterator{text.data() + text.size(), &taken}, &sax);
    return out;
}

namespace detail {

/// The JSON of a text, with `file` named in its problems; nothing where the text is no JSON. A member that stands twice is told, and
/// does not stop the reading.
[[nodiscard]] inline std::optional<located_json> json_of(std::string_view text, std::string const& file,
                                                         std::vector<input_problem>& problems) {
    auto doc = parse_located(text, problems);
    for (auto& p : problems) {
        p.file = file;
    }
    bool const broken = std::any_of(problems.begin(), problems.end(),
                                    [](input_problem const& p) { return p.code != errc::stated_twice; });
    return broken ? std::nullopt : std::optional{std::move(doc)};
}

}  // namespace detail

}  // namespace netralitas

#endif
