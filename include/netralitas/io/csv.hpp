// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief People and events from two CSV files, every wrong cell named by line and column; and CSV out, safe to open in a spreadsheet.
///
/// The CSV libraries at hand stop at the first bad row and name a line at best. Here a bad row spoils its own person and nobody
/// else, and its error names the cell, so the hundred lines of a reader are written out.
#ifndef NETRALITAS_IO_CSV_HPP
#define NETRALITAS_IO_CSV_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <netralitas/base/error.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/consistency.hpp>

namespace netralitas {

/// @brief Longest cell of a CSV file, in bytes.
inline constexpr std::size_t max_csv_cell = 4096;
/// @brief Most cells of a row.
inline constexpr std::size_t max_csv_cells = 300;

/// @brief One cell and its place.
struct csv_cell {
    std::string text{};      ///< The text, without quotes and outer blanks.
    std::size_t line = 0;    ///< Line, from 1.
    std::size_t column = 0;  ///< Column in bytes, from 1.
};

/// @brief Reads CSV row by row: commas, or semicolons where the header has semicolons and no comma; quotes by RFC 4180; any line end;
/// with or without a byte order mark. Blank lines are passed over. Holds one row at a time.
class csv_reader {
public:
    /// @brief Reads `text`, which must outlive the reader; `file` names it in problems.
    explicit csv_reader(std::string_view text, std::string file = {}) : text_{text}, file_{std::move(file)} {
        if (text_.substr(0, 3) == "\xEF\xBB\xBF") {
            text_.remove_prefix(3);
        }
        auto const header = text_.substr(0, text_.find_first_of("\r\n"));
        if (header.find(',') == std::string_view::npos && header.find(';') != std::string_view::npos) {
            separator_ = ';';
        }
    }

    /// @brief Reads the next row into `row`. @return False at the end. A broken quote (1008) or a cell or row beyond the limits (1015) is
    /// appended to `problems`, and `row` is cut short and marked by @ref broken.
    bool next(std::vector<csv_cell>& row, std::vector<input_problem>& problems) {
        row.clear();
        broken_ = false;
        while (at_ < text_.size() && (text_[at_] == '\r' || text_[at_] == '\n')) {
            end_of_line();
        }
        if (at_ == text_.size()) {
            return false;
        }
        bool more = true;
        while (more) {
            more = cell(row, problems);
        }
        end_of_line();
        return true;
    }
    /// @brief Whether the last row could not be read as a whole.
    [[nodiscard]] bool broken() const noexcept { return broken_; }
    /// @brief The file's name.
    [[nodiscard]] std::string const& file() const noexcept { return file_; }

private:
    [[nodiscard]] bool at_end_of_row() const { return at_ == text_.size() || text_[at_] == '\r' || text_[at_] == '\n'; }
    [[nodiscard]] std::size_t column() const { return at_ - line_start_ + 1; }
    void end_of_line() {
        if (at_ == text_.size()) {
            return;
        }
        bool const both = text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
        at_ += both ? 2 : 1;
        ++line_;
        line_start_ = at_;
    }
    void refuse(errc code, csv_cell const& where, std::vector<input_problem>& problems) {
        if (!broken_) {
            problems.push_back({.code = code,
                                .file = file_,
                                .line = where.line,
                                .column = where.column,
                                .subject = where.text.substr(0, 40)});
        }
        broken_ = true;
    }
    /// Takes one cell; true where another one follows in the row.
    bool cell(std::vector<csv_cell>& row, std::vector<input_problem>& problems) {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) {
            ++at_;
        }
        csv_cell c{.line = line_, .column = column()};
        if (at_ < text_.size() && text_[at_] == '"') {
            quoted(c, problems);
        } else {
            auto const start = at_;
            while (!at_end_of_row() && text_[at_] != separator_) {
                ++at_;
            }
            auto plain = text_.substr(start, at_ - start);
            while (!plain.empty() && (plain.back() == ' ' || plain.back() == '\t')) {
                plain.remove_suffix(1);
            }
            c.text = plain.substr(0, max_csv_cell + 1);
        }
        if (c.text.size() > max_csv_cell || row.size() == max_csv_cells) {
            refuse(errc::input_too_large, c, problems);
        } else {
            row.push_back(std::move(c));
        }
        bool const more = at_ < text_.size() && text_[at_] == separator_;
        at_ += more ? 1 : 0;
        return more;
    }
    void quoted(csv_cell& c, std::vector<input_problem>& problems) {
        ++at_;
        bool closed = false;
        while (at_ < text_.size() && !closed) {
            if (text_[at_] == '"') {
                closed = at_ + 1 == text_.size() || text_[at_ + 1] != '"';
                at_ += closed ? 1 : 2;
                if (!closed && c.text.size() <= max_csv_cell) {
                    c.text += '"';
                }
            } else if (text_[at_] == '\r' || text_[at_] == '\n') {
                end_of_line();
                c.text += '\n';
            } else {
                if (c.text.size() <= max_csv_cell) {
                    c.text += text_[at_];
                }
                ++at_;
            }
        }
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) {
            ++at_;
        }
        if (!closed || (!at_end_of_row() && text_[at_] != separator_)) {
            refuse(errc::broken_file, c, problems);
            while (!at_end_of_row()) {
                ++at_;
            }
        }
    }

    std::string_view text_;
    std::string file_;
    char separator_ = ',';
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t line_start_ = 0;
    bool broken_ = false;
};

/// @brief A person as the list of people states it. Small, since there may be millions.
struct csv_person {
    std::string id{};                     ///< Id.
    std::vector<statement> stated{};      ///< Facts.
    contest_info const* where = nullptr;  ///< Contest, or null.
    bool spoiled = false;  ///< Whether a row about the person is wrong, so that no answer would be right.
};

/// @brief A fact of a person or of an act as the list of events states it.
struct csv_event {
    std::uint32_t person = 0;  ///< Index of the person.
    std::uint32_t act = 0;     ///< Index of the act's id, or 0 for a fact of the person.
    bool is_time = false;      ///< Whether it is the local time of the act.
    local_time at{};           ///< That time.
    statement stated{};        ///< The fact.
    std::uint32_t line = 0;    ///< Line of the value.
    std::uint32_t column = 0;  ///< Column of the value.
};

/// @brief One person with everything that the files say, ready to be assessed.
struct csv_case {
    std::string_view person{};            ///< Id.
    facts stated{};                       ///< Facts; the history is complete.
    contest_info const* where = nullptr;  ///< Contest, or null.
    std::vector<act> acts{};              ///< Acts, in the order of their ids.
};

/// @brief People and events, read and grouped.
///
/// `people.csv` needs the columns `person` and `employment` and may have `contest`, `appointed` and any other word of the vocabulary;
/// `events.csv` has `person`, `act`, `word` and `value`. An empty act states a fact of the person; otherwise all rows with the
/// same act make one act, and the word `time` states its local time. What the files say does not depend on the order of their
/// rows. Memory: some hundred bytes a person and forty bytes an event, besides the text.
class csv_input {
public:
    /// @brief Reads the list of people. Problems: those of @ref csv_reader, 1009 a missing column or a row of another length, 1016 an
    /// unknown column, 1010 an empty id, 1007 an id that stands twice, 1003 an unknown contest, and those of the values.
    void read_people(std::string_view text, std::string const& file) {
        csv_reader in{text, file};
        std::vector<csv_cell> row;
        std::vector<csv_cell> header;
        if (!in.next(header, problems_)) {
            refuse({.code = errc::broken_file}, file, {.line = 1, .column = 1}, {});
            return;
        }
        std::vector<std::optional<word>> words(header.size());
        auto const person = find_column(header, "person");
        auto const contest = find_column(header, "contest");
        bool usable = true;
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (i == person || i == contest) {
                continue;
            }
            if (auto const w = find_word(header[i].text); w && can_be_stated(*w)) {
                words[i] = *w;
            } else {
                refuse({.code = errc::unknown_field, .subject = header[i].text}, file, header[i], header[i].text);
                usable = false;
            }
            for (std::size_t k = 0; k < i; ++k) {
                if (header[k].text == header[i].text) {
                    refuse({.code = errc::stated_twice, .subject = header[i].text}, file, header[i], header[i].text);
                    usable = false;
                }
            }
        }
        for (auto const name : {"person", "employment"}) {
            if (find_column(header, name) == header.size()) {
                refuse({.code = errc::missing_column, .subject = name}, file, header.front(), {});
                usable = false;
            }
        }
        if (!usable) {
            return;
        }
        while (in.next(row, problems_)) {
            ++people_rows_;
            if (row.size() <= person || row[person].text.empty()) {
                if (!in.broken()) {
                    refuse(
                        {.code = row.size() <= person ? errc::missing_column : errc::missing_field, .subject = "person"},
                        file, row.front(), "person");
                }
                continue;
            }
            auto const [at, fresh] = by_id_.try_emplace(row[person].text, static_cast<std::uint32_t>(people_.size()));
            if (fresh) {
                people_.push_back({.id = row[person].text});
            }
            auto& p = people_[at->second];
            if (!fresh) {
                refuse({.code = errc::stated_twice, .subject = p.id}, file, row[person], "person");
                p.spoiled = true;
                continue;
            }
            if (in.broken()) {
                p.spoiled = true;
                continue;
            }
            if (row.size() != header.size()) {
                refuse({.code = errc::missing_column, .subject = p.id}, file, row.back(), {});
                p.spoiled = true;
                continue;
            }
            for (std::size_t i = 0; i < row.size(); ++i) {
                auto const& text_of_cell = row[i].text;
                if (i == contest && !text_of_cell.empty()) {
                    p.where = find_contest(text_of_cell);
                    if (p.where == nullptr) {
                        refuse({.code = errc::unknown_id, .subject = text_of_cell}, file, row[i], "contest");
                        p.spoiled = true;
                    }
                } else if (words[i] && !text_of_cell.empty()) {
                    if (auto const s = parse_statement(*words[i], text_of_cell)) {
                        p.stated.push_back(*s);
                    } else {
                        refuse(s.problem(), file, row[i], header[i].text);
                        p.spoiled = true;
                    }
                } else if (words[i] == word::employment) {
                    refuse({.code = errc::missing_field, .subject = "employment"}, file, row[i], "employment");
                    p.spoiled = true;
                }
            }
        }
    }

    /// @brief Reads the list of events; the people must have been read. Problems: those of @ref csv_reader, 1009, 1013 an unknown
    /// person, 1004 an unknown word, and those of the values. A wrong row spoils its person, whose answer could not be right.
    void read_events(std::string_view text, std::string const& file) {
        events_file_ = file;
        csv_reader in{text, file};
        std::vector<csv_cell> row;
        std::vector<csv_cell> header;
        if (!in.next(header, problems_)) {
            refuse({.code = errc::broken_file}, file, {.line = 1, .column = 1}, {});
            return;
        }
        bool usable = true;
        for (auto const name : {"person", "act", "word", "value"}) {
            if (find_column(header, name) == header.size()) {
                refuse({.code = errc::missing_column, .subject = name}, file, header.front(), {});
                usable = false;
            }
        }
        for (auto const& c : header) {
            if (c.text != "person" && c.text != "act" && c.text != "word" && c.text != "value") {
                refuse({.code = errc::unknown_field, .subject = c.text}, file, c, c.text);
                usable = false;
            }
        }
        if (!usable) {
            return;
        }
        auto const person = find_column(header, "person");
        auto const act_id = find_column(header, "act");
        auto const name = find_column(header, "word");
        auto const value = find_column(header, "value");
        std::unordered_map<std::string, std::uint32_t> acts;
        while (in.next(row, problems_)) {
            ++event_rows_;
            auto const known = row.size() > person ? by_id_.find(row[person].text) : by_id_.end();
            auto const spoil = [&] {
                if (known != by_id_.end()) {
                    people_[known->second].spoiled = true;
                }
            };
            if (in.broken() || row.size() != header.size()) {
                if (!in.broken()) {
                    refuse({.code = errc::missing_column}, file, row.back(), {});
                }
                spoil();
                continue;
            }
            if (known == by_id_.end()) {
                refuse({.code = errc::unknown_person, .subject = row[person].text}, file, row[person], "person");
                continue;
            }
            csv_event e{.person = known->second,
                        .line = static_cast<std::uint32_t>(row[value].line),
                        .column = static_cast<std::uint32_t>(row[value].column)};
            if (!row[act_id].text.empty()) {
                auto const [at, fresh] = acts.try_emplace(row[act_id].text, static_cast<std::uint32_t>(act_ids_.size()));
                if (fresh) {
                    act_ids_.push_back(row[act_id].text);
                }
                e.act = at->second;
            }
            if (row[name].text == "time" && e.act != 0) {
                auto const t = parse_time(row[value].text);
                if (!t) {
                    refuse(t.problem(), file, row[value], "value");
                    spoil();
                    continue;
                }
                e.is_time = true;
                e.at = *t;
            } else {
                auto const w = find_word(row[name].text);
                auto const s = w ? parse_statement(*w, row[value].text) : outcome<statement>{w.problem()};
                if (!s) {
                    refuse(s.problem(), file, row[w ? value : name], w ? "value" : "word");
                    spoil();
                    continue;
                }
                e.stated = *s;
            }
            events_.push_back(e);
        }
    }

    /// @brief Hands every person without a wrong row to `sink(csv_case const&)`, in the order of their ids. Facts that cannot be true
    /// together (1007, 5001, 5002, 1011, 1012, 1014) are added to the problems and spoil the person. The case is built for one
    /// person at a time. O(n log n).
    template <class Sink>
    void for_each_person(Sink&& sink) {
        std::sort(events_.begin(), events_.end(), [this](csv_event const& a, csv_event const& b) {
            return a.person != b.person ? a.person < b.person
                   : a.act != b.act     ? act_ids_[a.act] < act_ids_[b.act]
                   : a.line != b.line   ? a.line < b.line
                                        : a.column < b.column;
        });
        std::vector<std::uint32_t> order(people_.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = static_cast<std::uint32_t>(i);
        }
        std::sort(order.begin(), order.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return people_[a].id < people_[b].id; });
        for (auto const i : order) {
            if (people_[i].spoiled) {
                continue;
            }
            auto const [first, last] =
                std::equal_range(events_.begin(), events_.end(), csv_event{.person = i},
                                 [](csv_event const& a, csv_event const& b) { return a.person < b.person; });
            csv_case c;
            if (build(people_[i], events_.data() + (first - events_.begin()), static_cast<std::size_t>(last - first), c)) {
                sink(static_cast<csv_case const&>(c));
            } else {
                people_[i].spoiled = true;
            }
        }
    }

    /// @brief What is wrong, in the order in which it was met.
    [[nodiscard]] std::vector<input_problem> const& problems() const noexcept { return problems_; }
    /// @brief The people, those with a wrong row too.
    [[nodiscard]] std::vector<csv_person> const& people() const noexcept { return people_; }
    /// @brief Rows of the list of people, without the header.
    [[nodiscard]] std::size_t people_rows() const noexcept { return people_rows_; }
    /// @brief Rows of the list of events, without the header.
    [[nodiscard]] std::size_t event_rows() const noexcept { return event_rows_; }
    /// @brief People who are not answered because a row about them is wrong.
    [[nodiscard]] std::size_t spoiled() const {
        return static_cast<std::size_t>(
            std::count_if(people_.begin(), people_.end(), [](csv_person const& p) { return p.spoiled; }));
    }

private:
    static std::size_t find_column(std::vector<csv_cell> const& header, std::string_view name) {
        std::size_t i = 0;
        while (i < header.size() && header[i].text != name) {
            ++i;
        }
        return i;
    }
    void refuse(error const& e, std::string const& file, csv_cell const& at, std::string_view column) {
        problems_.push_back({.code = e.code,
                             .file = file,
                             .line = at.line,
                             .column = at.column,
                             .place = std::string{column},
                             .subject = std::string{e.subject.substr(0, 80)},
                             .other = std::string{e.other},
                             .day = e.day,
                             .limit = e.limit});
    }
    /// The row that states the word, for the place of a contradiction; the person's own row has no place any more.
    void refuse_fact(error const& e, csv_person const& p, csv_event const* events, std::size_t count,
                     std::uint32_t act_index) {
        csv_cell at{};
        std::string_view file;
        for (std::size_t i = 0; i < count; ++i) {
            if (!events[i].is_time && info(events[i].stated.subject).id == e.subject &&
                (events[i].act == act_index || events[i].act == 0)) {
                at = {.line = events[i].line, .column = events[i].column};
                file = events_file_;
            }
        }
        refuse(e, std::string{file}, at, "person " + p.id);
    }
    bool build(csv_person const& p, csv_event const* events, std::size_t count, csv_case& out) {
        out.person = p.id;
        out.where = p.where;
        bool sound = true;
        auto const state = [&](facts& into, statement const& s, std::uint32_t act_index) {
            if (auto const e = into.state(s); e.code != errc::none) {
                refuse_fact(e, p, events, count, act_index);
                sound = false;
            }
        };
        for (auto const& s : p.stated) {
            state(out.stated, s, 0);
        }
        std::size_t acts = 0;
        for (std::size_t i = 0; i < count; ++i) {
            acts += events[i].act != 0 && (i == 0 || events[i].act != events[i - 1].act) ? 1 : 0;
        }
        out.acts.reserve(acts);
        for (std::size_t i = 0; i < count; ++i) {
            auto const& e = events[i];
            if (e.act == 0) {
                state(out.stated, e.stated, 0);
                continue;
            }
            if (i == 0 || events[i - 1].act != e.act) {
                out.acts.push_back({.id = act_ids_[e.act]});
            }
            auto& a = out.acts.back();
            if (!e.is_time) {
                state(a.what, e.stated, e.act);
            } else if (a.at && *a.at != e.at) {
                refuse({.code = errc::stated_twice, .subject = "time"}, events_file_,
                       {.line = e.line, .column = e.column}, "value");
                sound = false;
            } else {
                a.at = e.at;
            }
        }
        if (!sound) {
            return false;
        }
        out.stated.nothing_else_happened();
        auto const wrong = check_order(out.stated, out.where);
        for (auto const& e : wrong) {
            refuse_fact(e, p, events, count, 0);
        }
        sound = wrong.empty();
        for (auto const& a : out.acts) {
            facts all = out.stated;
            all.join(a.what);
            auto together = check_order(all, out.where);
            if (all.problem().code != errc::none) {
                together.push_back(all.problem());
            }
            for (auto const& e : together) {
                bool const told = std::any_of(wrong.begin(), wrong.end(), [&](error const& w) {
                    return w.code == e.code && w.subject == e.subject && w.other == e.other;
                });
                if (!told) {
                    auto const* const of = std::find_if(events, events + count,
                                                        [&](csv_event const& x) { return act_ids_[x.act] == a.id; });
                    refuse_fact(e, p, events, count, of->act);
                }
                sound = false;
            }
        }
        return sound;
    }

    std::vector<csv_person> people_{};
    std::unordered_map<std::string, std::uint32_t> by_id_{};
    std::vector<csv_event> events_{};
    std::vector<std::string> act_ids_{std::string{}};
    std::vector<input_problem> problems_{};
    std::string events_file_{};
    std::size_t people_rows_ = 0;
    std::size_t event_rows_ = 0;
};

/// @brief One cell of CSV output. Quoted where the rules ask for it; a cell that a spreadsheet would take for a formula (it begins with
/// `=`, `+`, `-`, `@`, a tab or a carriage return) gets a leading apostrophe.
[[nodiscard]] inline std::string csv_cell_text(std::string_view s) {
    bool const formula = !s.empty() && std::string_view{"=+-@\t\r"}.find(s.front()) != std::string_view::npos;
    std::string plain = formula ? "'" : "";
    plain += s;
    if (plain.find_first_of(",;\"\r\n") == std::string::npos &&
        (plain.empty() || (plain.front() != ' ' && plain.back() != ' '))) {
        return plain;
    }
    std::string out = "\"";
    for (char const c : plain) {
        out += c;
        if (c == '"') {
            out += '"';
        }
    }
    return out + '"';
}

/// @brief Writes one row of CSV, ended by a newline.
inline void write_csv_row(std::ostream& out, std::vector<std::string> const& cells) {
    char const* between = "";
    for (auto const& c : cells) {
        out << between << csv_cell_text(c);
        between = ",";
    }
    out << '\n';
}

}  // namespace netralitas

#endif
