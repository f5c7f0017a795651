// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief People from JSON Lines, a person a line, in the shape of a scenario. Needs nlohmann/json 3.10 or later.
#ifndef NETRALITAS_IO_PERSON_LINES_HPP
#define NETRALITAS_IO_PERSON_LINES_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include <netralitas/base/error.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/people_stream.hpp>
#include <netralitas/io/scenario_json.hpp>

namespace netralitas {

/// @brief Makes people of the batches of a @ref line_people_stream. Each line is read with @ref read_person_line; a wrong one spoils its
/// own person only.
class line_people_reader final : public people_reader {
public:
    /// @brief A reader; `file` names the file in problems.
    explicit line_people_reader(std::string file) : file_{std::move(file)} {}

    void read(people_batch const& batch, std::function<bool(streamed_person const&)> const& sink) override {
        for (auto const& r : batch.rows) {
            if (!sink(read_line(batch, r))) {
                return;
            }
        }
    }

private:
    streamed_person read_line(people_batch const& batch, people_batch::row const& r) {
        if (r.too_much) {
            problems_.push_back({.code = errc::input_too_large, .file = file_, .line = r.line, .column = 1});
            return {};
        }
        reading_ = read_person_line(batch.text(r), file_, r.line);
        problems_.insert(problems_.end(), reading_.problems.begin(), reading_.problems.end());
        auto const& s = reading_.value;
        case_ = {.person = s.person, .stated = s.stated, .where = s.where};
        for (auto const& a : s.acts) {
            case_.acts.push_back({.what = a.what, .at = a.at, .id = a.id});
        }
        bool const kind_known = s.stated.known(word::employment);
        return {.id = s.person,
                .where = s.where,
                .kinds = kind_known ? static_cast<std::uint32_t>(s.stated.raw(word::employment)) : 0,
                .appointed = s.stated.day(word::appointed).value_or(no_first_day),
                .sound = reading_.problems.empty(),
                .more = &case_};
    }

    std::string file_;
    scenario_reading reading_{};
    csv_case case_{};
};

}  // namespace netralitas

#endif
