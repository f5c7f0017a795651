// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief People and events from two CSV files, every wrong cell named by line and column; and CSV out, safe to open in a spreadsheet.
///
/// The CSV libraries at hand stop at the first bad row and name a line at best. Here a bad row spoils its own person and nobody
/// else, and its error names the cell, so the hundred lines of a reader are written out.
#ifndef NETRALITAS_IO_CSV_HPP
#define NETRALITAS_IO_CSV_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
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

namespace detail {

/// A cell without the blanks around it. What is nothing but blanks becomes empty, at its end.
[[nodiscard]] constexpr std::string_view without_blanks(std::string_view cell) noexcept {
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t')) {
        cell.remove_prefix(1);
    }
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t')) {
        cell.remove_suffix(1);
    }
    return cell;
}

}  // namespace detail

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

    /// @brief Reads `text` with cells between which `separator` stands.
    csv_reader(std::string_view text, std::string file, char separator)
        : text_{text}, file_{std::move(file)}, separator_{separator} {}

    /// @brief Goes on with another text in place of what is left: `text` begins a line, which is line `line` of the file. It must outlive
    /// the reader or the next call. For a file that comes row by row (@ref row_cutter).
    void go_on_with(std::string_view text, std::size_t line) noexcept {
        text_ = text;
        at_ = 0;
        line_ = line;
        line_start_ = 0;
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
    /// @brief What stands between cells: a comma or a semicolon.
    [[nodiscard]] char separator() const noexcept { return separator_; }

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
        bool const cut = broken_;  // what stands behind a cell that is left out has lost its column
        if (at_ < text_.size() && text_[at_] == '"') {
            quoted(c, problems);
        } else {
            auto const start = at_;
            while (!at_end_of_row() && text_[at_] != separator_) {
                ++at_;
            }
            c.text = detail::without_blanks(text_.substr(start, at_ - start)).substr(0, max_csv_cell + 1);
        }
        if (c.text.size() > max_csv_cell || row.size() == max_csv_cells) {
            refuse(errc::input_too_large, c, problems);
        } else if (!cut) {
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
                if (c.text.size() <= max_csv_cell) {
                    c.text += '\n';
                }
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
    std::size_t line = 0;      ///< Line of the value.
    std::uint32_t column = 0;  ///< Column of the value.
};

/// @brief One person with everything that the files say, ready to be assessed.
struct csv_case {
    std::string_view person{};            ///< Id.
    facts stated{};                       ///< Facts; the history is complete.
    contest_info const* where = nullptr;  ///< Contest, or null.
    std::vector<act> acts{};              ///< Acts, in the order of their ids.
};

namespace detail {

/// What both lists have in common: finding a column, and naming a cell that is refused.
class csv_table {
public:
    /// Reads the header. False, and the problem is told, where there is none or it cannot be read.
    [[nodiscard]] static bool next_header(csv_reader& in, std::vector<csv_cell>& header,
                                          std::vector<input_problem>& problems) {
        if (!in.next(header, problems)) {
            refuse(problems, {.code = errc::broken_file}, in.file(), {.line = 1, .column = 1}, {});
            return false;
        }
        if (!header.empty() && is_utf16(header.front().text)) {
            refuse(problems, {.code = errc::broken_file, .subject = "UTF-16"}, in.file(), {.line = 1, .column = 1}, {});
            return false;
        }
        return !in.broken();
    }
    /// An id is what the list says it is, and goes into every answer: it must be text. False, and the problem is told, where it is not.
    [[nodiscard]] static bool is_id(csv_reader const& in, csv_cell const& at, std::string_view column,
                                    std::vector<input_problem>& problems) {
        bool const good = is_text(at.text);
        if (!good) {
            refuse(problems, {.code = errc::broken_file, .subject = "UTF-8"}, in.file(), at, column);
        }
        return good;
    }
    [[nodiscard]] static std::size_t find_column(std::vector<csv_cell> const& header, std::string_view name) {
        std::size_t i = 0;
        while (i < header.size() && header[i].text != name) {
            ++i;
        }
        return i;
    }
    static void refuse(std::vector<input_problem>& problems, error const& e, std::string const& file,
                       csv_cell const& at, std::string_view column) {
        problems.push_back({.code = e.code,
                            .file = file,
                            .line = at.line,
                            .column = at.column,
                            .place = std::string{column},
                            .subject = std::string{e.subject.substr(0, 80)},
                            .other = std::string{e.other},
                            .day = e.day,
                            .limit = e.limit});
    }
};

/// The columns of a list of people, and what a row of it says.
class csv_people_table : csv_table {
public:
    /// False where the list cannot be read; the problems say why.
    bool read_header(csv_reader& in, std::vector<input_problem>& problems) {
        if (!next_header(in, header_, problems)) {
            return false;
        }
        words_.assign(header_.size(), std::nullopt);
        person_ = find_column(header_, "person");
        contest_ = find_column(header_, "contest");
        bool usable = true;
        for (std::size_t i = 0; i < header_.size(); ++i) {
            auto const& name = header_[i].text;
            if (i == person_ || i == contest_) {
                continue;
            }
            if (auto const w = find_word(name); w && can_be_stated(*w)) {
                words_[i] = *w;
            } else {
                refuse(problems, {.code = errc::unknown_field, .subject = name}, in.file(), header_[i], name);
                usable = false;
            }
            for (std::size_t k = 0; k < i; ++k) {
                if (header_[k].text == name) {
                    refuse(problems, {.code = errc::stated_twice, .subject = name}, in.file(), header_[i], name);
                    usable = false;
                }
            }
        }
        for (auto const name : {"person", "employment"}) {
            if (find_column(header_, name) == header_.size()) {
                refuse(problems, {.code = errc::missing_column, .subject = name}, in.file(), header_.front(), {});
                usable = false;
            }
        }
        return usable;
    }
    [[nodiscard]] std::size_t columns() const noexcept { return header_.size(); }
    [[nodiscard]] std::size_t person() const noexcept { return person_; }
    [[nodiscard]] std::size_t contest() const noexcept { return contest_; }
    [[nodiscard]] std::optional<word> word_of(std::size_t column) const noexcept { return words_[column]; }

    /// Whether the row says whom it is about; a row that does not is told.
    bool names_somebody(csv_reader const& in, std::vector<csv_cell> const& row,
                        std::vector<input_problem>& problems) const {
        if (row.size() > person_ && !row[person_].text.empty()) {
            return true;
        }
        if (!in.broken()) {
            refuse(problems,
                   {.code = row.size() <= person_ ? errc::missing_column : errc::missing_field, .subject = "person"},
                   in.file(), row.front(), "person");
        }
        return false;
    }
    /// A second row about somebody spoils the person.
    void read_again(csv_reader const& in, std::vector<csv_cell> const& row, csv_person& p,
                    std::vector<input_problem>& problems) const {
        refuse(problems, {.code = errc::stated_twice, .subject = p.id}, in.file(), row[person_], "person");
        p.spoiled = true;
    }
    void read(csv_reader const& in, std::vector<csv_cell> const& row, csv_person& p,
              std::vector<input_problem>& problems) const {
        if (in.broken()) {
            p.spoiled = true;
            return;
        }
        if (row.size() != header_.size()) {
            refuse(problems, {.code = errc::missing_column, .subject = p.id}, in.file(), row.back(), {});
            p.spoiled = true;
            return;
        }
        p.spoiled = !is_id(in, row[person_], "person", problems);
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto const& cell = row[i].text;
            if (i == contest_ && !cell.empty()) {
                p.where = find_contest(cell);
                if (p.where == nullptr) {
                    refuse(problems, {.code = errc::unknown_id, .subject = cell}, in.file(), row[i], "contest");
                    p.spoiled = true;
                }
            } else if (words_[i] && !cell.empty()) {
                if (auto const s = parse_statement(*words_[i], cell)) {
                    p.stated.push_back(*s);
                } else {
                    refuse(problems, s.problem(), in.file(), row[i], header_[i].text);
                    p.spoiled = true;
                }
            } else if (words_[i] == word::employment) {
                refuse(problems, {.code = errc::missing_field, .subject = "employment"}, in.file(), row[i], "employment");
                p.spoiled = true;
            }
        }
    }

private:
    std::vector<csv_cell> header_{};
    std::vector<std::optional<word>> words_{};
    std::size_t person_ = 0;
    std::size_t contest_ = 0;
};

/// What a row of a list of events came to.
enum class csv_event_row : std::uint8_t {
    good,
    refused,        ///< It is wrong and spoils its person.
    unknown_person  ///< Nobody of the list is meant.
};

/// The columns of a list of events, and what a row of it says.
class csv_events_table : csv_table {
public:
    bool read_header(csv_reader& in, std::vector<input_problem>& problems) {
        std::vector<csv_cell> header;
        if (!next_header(in, header, problems)) {
            return false;
        }
        bool usable = true;
        for (auto const name : {"person", "act", "word", "value"}) {
            if (find_column(header, name) == header.size()) {
                refuse(problems, {.code = errc::missing_column, .subject = name}, in.file(), header.front(), {});
                usable = false;
            }
        }
        for (auto const& c : header) {
            if (c.text != "person" && c.text != "act" && c.text != "word" && c.text != "value") {
                refuse(problems, {.code = errc::unknown_field, .subject = c.text}, in.file(), c, c.text);
                usable = false;
            }
        }
        columns_ = header.size();
        person_ = find_column(header, "person");
        act_ = find_column(header, "act");
        word_ = find_column(header, "word");
        value_ = find_column(header, "value");
        return usable;
    }
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    [[nodiscard]] std::size_t person() const noexcept { return person_; }
    [[nodiscard]] std::size_t act() const noexcept { return act_; }
    [[nodiscard]] std::size_t name() const noexcept { return word_; }
    [[nodiscard]] std::size_t value() const noexcept { return value_; }

    /// Reads a row. `known(id)` tells whether somebody has the id; `act(id)` gives the number of the act with the id, from 1.
    template <class Known, class Act>
    csv_event_row read(csv_reader const& in, std::vector<csv_cell> const& row, Known known, Act act, csv_event& e,
                       std::vector<input_problem>& problems) const {
        bool const somebody = row.size() > person_ && known(row[person_].text);
        auto const spoilt = somebody ? csv_event_row::refused : csv_event_row::unknown_person;
        if (in.broken()) {
            return spoilt;
        }
        if (row.size() != columns_) {
            refuse(problems, {.code = errc::missing_column}, in.file(), row.back(), {});
            return spoilt;
        }
        if (!somebody) {
            refuse(problems, {.code = errc::unknown_person, .subject = row[person_].text}, in.file(), row[person_],
                   "person");
            return spoilt;
        }
        auto const& name = row[word_].text;
        auto const& value = row[value_];
        e.line = value.line;
        e.column = static_cast<std::uint32_t>(value.column);
        if (!is_id(in, row[act_], "act", problems)) {
            return spoilt;
        }
        e.act = row[act_].text.empty() ? 0 : act(row[act_].text);
        if (name == "time" && e.act != 0) {
            auto const t = parse_time(value.text);
            if (!t) {
                refuse(problems, t.problem(), in.file(), value, "value");
                return spoilt;
            }
            e.is_time = true;
            e.at = *t;
            return csv_event_row::good;
        }
        auto const w = find_word(name);
        auto const s = w ? parse_statement(*w, value.text) : outcome<statement>{w.problem()};
        if (!s) {
            refuse(problems, s.problem(), in.file(), w ? value : row[word_], w ? "value" : "word");
            return spoilt;
        }
        e.stated = *s;
        return csv_event_row::good;
    }

private:
    std::size_t columns_ = 0;
    std::size_t person_ = 0;
    std::size_t act_ = 0;
    std::size_t word_ = 0;
    std::size_t value_ = 0;
};

/// Makes a case of what the lists say of one person. `events` are of this person, those of each act together, in the order of the
/// ids of the acts and then of the rows; `act_ids` holds the id of each act number.
class csv_case_builder : csv_table {
public:
    csv_case_builder(csv_person const& p, std::span<csv_event const> events, std::vector<std::string> const& act_ids,
                     std::string const& events_file, std::vector<input_problem>& problems)
        : p_{p}, events_{events}, act_ids_{act_ids}, file_{events_file}, problems_{problems} {}

    /// False where the facts cannot be true together; the problems say why.
    [[nodiscard]] bool build(csv_case& out) {
        out.person = p_.id;
        out.where = p_.where;
        state_all(out);
        if (!sound_) {
            return false;
        }
        out.stated.nothing_else_happened();
        auto const wrong = check_order(out.stated, out.where);
        for (auto const& e : wrong) {
            refuse_fact(e, std::span<csv_event const>{});
        }
        auto own = events_.begin();  // the events of the act at hand
        for (auto const& a : out.acts) {
            own = std::find_if(own, events_.end(), [&](csv_event const& x) { return act_ids_[x.act] == a.id; });
            auto const end = std::find_if(own, events_.end(), [&](csv_event const& x) { return x.act != own->act; });
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
                    refuse_fact(e, {own, end});
                }
                sound_ = false;
            }
            own = end;
        }
        return sound_;
    }

private:
    static bool states(csv_event const& x, error const& e) {
        return !x.is_time && info(x.stated.subject).id == e.subject;
    }
    /// The last row that states the word, one of the act before one of the person, for the place of a contradiction; the person's own
    /// row has no place any more.
    void refuse_fact(error const& e, std::span<csv_event const> of_act) {
        csv_event const* at = nullptr;
        for (auto const& x : of_act) {
            at = states(x, e) ? &x : at;
        }
        if (auto const w = find_word(e.subject); at == nullptr && w) {
            at = last_of_person_[static_cast<std::size_t>(*w)];
        }
        refuse_fact(e, at);
    }
    void refuse_fact(error const& e, csv_event const* at) {
        refuse(problems_, e, at != nullptr ? file_ : std::string{},
               at != nullptr ? csv_cell{.line = at->line, .column = at->column} : csv_cell{}, "person " + p_.id);
        sound_ = false;
    }
    void state(facts& into, statement const& s, csv_event const* from) {
        if (auto const e = into.state(s); e.code != errc::none) {
            refuse_fact(e, from);
        }
    }
    void state_all(csv_case& out) {
        for (auto const& s : p_.stated) {
            state(out.stated, s, nullptr);
        }
        std::size_t acts = 0;
        for (std::size_t i = 0; i < events_.size(); ++i) {
            acts += events_[i].act != 0 && (i == 0 || events_[i].act != events_[i - 1].act) ? 1U : 0U;
        }
        if (acts > max_person_acts) {
            auto const& last = events_.back();
            refuse(problems_, {.code = errc::input_too_large, .subject = p_.id}, file_,
                   {.line = last.line, .column = last.column}, "act");
            sound_ = false;
            return;
        }
        out.acts.reserve(acts);
        for (std::size_t i = 0; i < events_.size(); ++i) {
            auto const& e = events_[i];
            if (e.act == 0) {
                last_of_person_[static_cast<std::size_t>(e.stated.subject)] = &e;
                state(out.stated, e.stated, &e);
                continue;
            }
            if (i == 0 || events_[i - 1].act != e.act) {
                out.acts.push_back({.id = act_ids_[e.act]});
            }
            auto& a = out.acts.back();
            if (!e.is_time) {
                state(a.what, e.stated, &e);
            } else if (a.at && *a.at != e.at) {
                refuse(problems_, {.code = errc::stated_twice, .subject = "time"}, file_,
                       {.line = e.line, .column = e.column}, "value");
                sound_ = false;
            } else {
                a.at = e.at;
            }
        }
    }

    csv_person const& p_;
    std::span<csv_event const> events_;
    std::vector<std::string> const& act_ids_;
    std::string const& file_;
    std::vector<input_problem>& problems_;
    std::array<csv_event const*, word_count> last_of_person_{};
    bool sound_ = true;
};

}  // namespace detail

/// @brief People and events, read and grouped.
///
/// `people.csv` needs the columns `person` and `employment` and may have `contest`, `appointed` and any other word of the vocabulary;
/// `events.csv` has `person`, `act`, `word` and `value`. An empty act states a fact of the person; otherwise all rows with the
/// same act make one act, and the word `time` states its local time. What the files say does not depend on the order of their
/// rows. Memory: some hundred bytes a person and forty bytes an event, besides the text; for lists that do not fit, io/people_stream.hpp.
class csv_input {
public:
    /// @brief Reads the list of people. Problems: those of @ref csv_reader, 1009 a missing column or a row of another length, 1016 an
    /// unknown column, 1010 an empty id, 1007 an id that stands twice, 1003 an unknown contest, and those of the values.
    void read_people(std::string_view text, std::string const& file) {
        csv_reader in{text, file};
        detail::csv_people_table table;
        if (!table.read_header(in, problems_)) {
            return;
        }
        std::vector<csv_cell> row;
        while (in.next(row, problems_)) {
            ++people_rows_;
            if (!table.names_somebody(in, row, problems_)) {
                continue;
            }
            auto const& id = row[table.person()].text;
            auto const [at, fresh] = by_id_.try_emplace(id, static_cast<std::uint32_t>(people_.size()));
            if (fresh) {
                people_.push_back({.id = id});
                table.read(in, row, people_.back(), problems_);
            } else {
                table.read_again(in, row, people_[at->second], problems_);
            }
        }
    }

    /// @brief Reads the list of events; the people must have been read. Problems: those of @ref csv_reader, 1009, 1013 an unknown
    /// person, 1004 an unknown word, and those of the values. A wrong row spoils its person, whose answer could not be right.
    void read_events(std::string_view text, std::string const& file) {
        events_file_ = file;
        csv_reader in{text, file};
        detail::csv_events_table table;
        if (!table.read_header(in, problems_)) {
            return;
        }
        std::unordered_map<std::string, std::uint32_t> acts;
        std::vector<csv_cell> row;
        while (in.next(row, problems_)) {
            ++event_rows_;
            csv_event e;
            auto const known = [&](std::string const& id) {
                auto const at = by_id_.find(id);
                e.person = at != by_id_.end() ? at->second : 0;
                return at != by_id_.end();
            };
            auto const act = [&](std::string const& id) {
                auto const [at, fresh] = acts.try_emplace(id, static_cast<std::uint32_t>(act_ids_.size()));
                if (fresh) {
                    act_ids_.push_back(id);
                }
                return at->second;
            };
            switch (table.read(in, row, known, act, e, problems_)) {
                case detail::csv_event_row::good: events_.push_back(e); break;
                case detail::csv_event_row::refused: people_[e.person].spoiled = true; break;
                case detail::csv_event_row::unknown_person: break;
            }
        }
    }

    /// @brief Hands every person without a wrong row to `sink(csv_case const&)`, in the order of their ids. Facts that cannot be true
    /// together (1007, 5001, 5002, 1011, 1012, 1014) and too many acts (1015) are added to the problems and spoil the person. The case is built for one
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
            if (detail::csv_case_builder{people_[i], {first, last}, act_ids_, events_file_, problems_}.build(c)) {
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
    if (plain.find_first_of(",;\"\r\n") == std::string::npos && detail::without_blanks(plain) == plain) {
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
