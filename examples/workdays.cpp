// SPDX-License-Identifier: BSL-1.0
// A command-line work calendar of Indonesian government offices.
//
//   workdays is 2026-03-20                 false
//   workdays why 2026-03-20                kind, name and decrees of the day
//   workdays add 2022-02-08 15             2022-03-02
//   workdays count 2022-02-08 2022-03-02   15 (work days d with first < d <= second)
//   workdays batch < rows.csv              rows `op,start,arg` get a column `result`
//
// Dates are YYYY-MM-DD and nothing else. Exit status: 0 answered, 2 bad input or no answer, 3 the output could not be written, 4 a
// batch was stopped by a signal; the number of the error and its place go to the standard error stream, in a batch also into the row.

#include <netralitas/calendar/workdays.hpp>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>

namespace {

using namespace netralitas;

constexpr std::size_t longest_line = 4096;

// --- Words

std::string_view words_of(errc code, language l) {
    auto const say = [l](std::string_view en, std::string_view id) { return l == language::id ? id : en; };
    switch (code) {
        case errc::impossible_date: return say("no such date, write YYYY-MM-DD", "tanggal tidak ada, tulis YYYY-MM-DD");
        case errc::unknown_word: return say("unknown operation", "operasi tidak dikenal");
        case errc::broken_file: return say("no valid CSV", "bukan CSV yang sah");
        case errc::missing_column: return say("wrong number of columns", "jumlah kolom salah");
        case errc::number_out_of_range:
            return say("not a whole number in range", "bukan bilangan bulat dalam batasnya");
        case errc::input_too_large: return say("line too long", "baris terlalu panjang");
        case errc::before_calendar: return say("before the calendar begins", "sebelum awal kalender");
        case errc::not_decreed: return say("not decreed yet", "belum ditetapkan");
        case errc::zero_days_from_day_off:
            return say("zero work days from a day off", "nol hari kerja dari hari libur");
        default: return say("no answer", "tidak ada jawaban");
    }
}

std::string_view word_for(day_kind kind) {
    switch (kind) {
        case day_kind::work_day: return "work_day";
        case day_kind::weekend: return "weekend";
        case day_kind::national_holiday: return "national_holiday";
        case day_kind::joint_leave: return "joint_leave";
        case day_kind::voting_day_holiday: return "voting_day_holiday";
        case day_kind::regional_holiday: return "regional_holiday";
    }
    return "";
}

std::string iso(date d) {
    auto const ymd = d.year_month_day();
    auto const padded = [](int n, std::size_t width) {
        std::string s = std::to_string(n);
        return std::string(width > s.size() ? width - s.size() : 0, '0') + s;
    };
    return padded(static_cast<int>(ymd.year), 4) + '-' + padded(static_cast<int>(ymd.month), 2) + '-' +
           padded(static_cast<int>(ymd.day), 2);
}

std::string number_of(error const& e) { return "NETRALITAS-" + std::to_string(e.number()); }

// --- Reading

outcome<int> parse_number(std::string_view s) {
    int n = 0;
    auto const [end, problem] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (problem != std::errc{} || end != s.data() + s.size()) {
        return error{.code = errc::number_out_of_range, .subject = s};
    }
    return n;
}

outcome<date> parse_date(std::string_view s) {
    error const impossible{.code = errc::impossible_date, .subject = s};
    if (s.size() != 10 || s[4] != '-' || s[7] != '-') {
        return impossible;
    }
    std::array<int, 3> part{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (i == 4 || i == 7) {
            ++at;
        } else if (s[i] < '0' || s[i] > '9') {
            return impossible;
        } else {
            part[at] = part[at] * 10 + (s[i] - '0');
        }
    }
    auto const year = static_cast<unsigned short>(part[0]);
    auto const alike = static_cast<unsigned short>(2000 + year % 400);  // the months repeat every 400 years
    auto const month = static_cast<unsigned short>(part[1]);
    auto const day = static_cast<unsigned short>(part[2]);
    if (month < 1 || month > 12 || day < 1 || day > boost::gregorian::gregorian_calendar::end_of_month_day(alike, month)) {
        return impossible;
    }
    if (year < 1400) {  // a date, but centuries before the calendar, and Boost.Date_Time cannot hold it
        return error{.code = errc::before_calendar, .limit = workday_table::first_day, .subject = s};
    }
    return date{year, month, day};
}

// The fields of one line: quoted fields with doubled quotes, nothing before or after the quotes.
std::optional<std::vector<std::string>> fields_of(std::string_view line) {
    std::vector<std::string> fields;
    std::size_t i = 0;
    for (;;) {
        std::string field;
        if (i < line.size() && line[i] == '"') {
            for (++i;; ++i) {
                if (i >= line.size()) {
                    return std::nullopt;
                }
                if (line[i] == '"') {
                    if (++i >= line.size() || line[i] != '"') {
                        break;
                    }
                }
                field += line[i];
            }
            if (i < line.size() && line[i] != ',') {
                return std::nullopt;
            }
        } else {
            for (; i < line.size() && line[i] != ','; ++i) {
                if (line[i] == '"') {
                    return std::nullopt;
                }
                field += line[i];
            }
        }
        fields.push_back(field);
        if (i >= line.size()) {
            return fields;
        }
        ++i;
    }
}

// Whether a spreadsheet would run the field as a formula. A whole number is none, whatever its sign.
bool is_formula(std::string_view field) {
    return !field.empty() && std::string_view{"=+-@\t\r"}.find(field.front()) != std::string_view::npos &&
           !parse_number(field);
}

// A field as it is written: quoted where it must be, a formula behind an apostrophe.
std::string as_field(std::string_view field) {
    std::string plain = is_formula(field) ? "'" : "";
    plain += field;
    if (plain.find_first_of(",;\"\r\n") == std::string::npos) {
        return plain;
    }
    std::string out = "\"";
    for (char const c : plain) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    out += '"';
    return out;
}

// A line as it came, unless a spreadsheet might find a formula in it.
std::string as_line(std::string_view line, std::vector<std::string> const& fields) {
    bool harmless = line.find(';') == std::string_view::npos;
    for (auto const& field : fields) {
        harmless = harmless && !is_formula(field);
    }
    if (harmless) {
        return std::string{line};
    }
    std::string out;
    for (auto const& field : fields) {
        out += &field == &fields.front() ? "" : ",";
        out += as_field(field);
    }
    return out;
}

volatile std::sig_atomic_t stopped = 0;

extern "C" void on_stop(int) { stopped = 1; }

// The standard input, line by line: any line end, with or without a byte order mark. Of a line that is too long the beginning is kept, so
// that memory does not depend on what comes. A signal ends the reading, also while nothing comes.
class line_source {
public:
    // False at the end, after a signal and where the input cannot be read.
    bool next(std::string& line) {
        line.clear();
        bool any = false;
        for (int c = take(); c >= 0; c = take()) {
            any = true;
            if (c == '\n' || c == '\r') {
                after_return_ = c == '\r';
                break;
            }
            if (line.size() <= longest_line) {
                line += static_cast<char>(c);
            }
        }
        if (first_ && line.compare(0, 3, "\xEF\xBB\xBF") == 0) {
            line.erase(0, 3);
        }
        first_ = false;
        return any && stopped == 0 && !broken_;
    }
    bool broken() const { return broken_; }

private:
    // The next byte, or -1. The line feed of a line end that began with a carriage return is passed over.
    int take() {
        while (true) {
            if (at_ == end_ && !fill()) {
                return -1;
            }
            char const c = buffer_[at_++];
            bool const second = c == '\n' && after_return_;
            after_return_ = false;
            if (!second) {
                return static_cast<unsigned char>(c);
            }
        }
    }
    bool fill() {
        while (stopped == 0 && !broken_) {
            auto const got = ::read(STDIN_FILENO, buffer_.data(), buffer_.size());
            if (got >= 0) {
                at_ = 0;
                end_ = static_cast<std::size_t>(got);
                return got != 0;
            }
            broken_ = errno != EINTR;
        }
        return false;
    }

    std::array<char, 65536> buffer_{};
    std::size_t at_ = 0;
    std::size_t end_ = 0;
    bool first_ = true;
    bool after_return_ = false;
    bool broken_ = false;
};

// --- Answering

class desk {
public:
    desk(calendar_options const& options, language l) : calendar_{options}, language_{l} {}

    // The answer to one question, or why there is none; `place` is the argument at fault.
    outcome<std::string> answer(std::string_view op, std::string_view start, std::string_view arg,
                                std::string_view& place) const {
        bool const needs_number = op == "add";
        bool const needs_date = op == "count";
        if (!needs_number && !needs_date && op != "is" && op != "next" && op != "previous" && op != "why") {
            place = "op";
            return error{.code = errc::unknown_word, .subject = op};
        }
        place = "start";
        auto const from = parse_date(start);
        if (!from) {
            return from.problem();
        }
        outcome<std::string> out = [&]() -> outcome<std::string> {
            if (op == "is") {
                return told(calendar_.is_workday(*from), [](bool b) { return std::string{b ? "true" : "false"}; });
            }
            if (op == "next") {
                return told(calendar_.next_workday(*from), iso);
            }
            if (op == "previous") {
                return told(calendar_.previous_workday(*from), iso);
            }
            if (op == "why") {
                return told(calendar_.why(*from), [this](day_report const& r) { return sentence(r); });
            }
            place = "arg";
            if (needs_number) {
                auto const n = parse_number(arg);
                return n ? told(calendar_.add_workdays(*from, *n), iso) : outcome<std::string>{n.problem()};
            }
            auto const to = parse_date(arg);
            return to ? told(calendar_.count_workdays(*from, *to), [](int n) { return std::to_string(n); })
                      : outcome<std::string>{to.problem()};
        }();
        if (out && !needs_number && !needs_date && !arg.empty()) {
            place = "arg";
            return error{.code = errc::missing_column, .subject = arg};
        }
        return out;
    }

    std::string_view say(std::string_view en, std::string_view id) const { return language_ == language::id ? id : en; }

    // `NETRALITAS-2002: not decreed yet: 2028-01-01 (2027-12-31)`
    std::string explain(error const& e) const {
        std::string out = number_of(e) + ": " + std::string{words_of(e.code, language_)};
        if (!e.subject.empty()) {
            out += ": " + std::string{e.subject};
        } else if (is_day(e.day)) {
            out += ": " + iso(e.day);
        }
        if (is_day(e.limit)) {
            out += " (" + iso(e.limit) + ")";
        }
        return out;
    }

private:
    template <class T, class Say>
    static outcome<std::string> told(outcome<T> const& o, Say say) {
        return o ? outcome<std::string>{say(*o)} : outcome<std::string>{o.problem()};
    }

    // `joint_leave: Joint leave for Eid al-Fitr: + SKB 1497/2025 (2025-09-19), + Keppres 42/2025 (2025-12-31)`
    std::string sentence(day_report const& r) const {
        std::string out{word_for(r.kind)};
        if (r.status == day_status::withdrawn) {
            out += language_ == language::id ? " (dicabut)" : " (withdrawn)";
        }
        if (!r.name.empty()) {
            out += ": " + std::string{r.name.in(language_)};
        }
        std::string separator = ": ";
        for (auto const& step : r.history()) {
            if (!step.counted) {
                continue;
            }
            out += separator + (step.entry->action == decree_action::declare ? "+ " : "- ") +
                   std::string{step.by->of->short_name} + " (" + iso(step.by->issued_on()) + ")";
            separator = "; ";
        }
        return out;
    }

    work_calendar calendar_;
    language language_;
};

int single(desk const& d, std::string_view op, std::string_view start, std::string_view arg) {
    std::string_view place;
    auto const answer = d.answer(op, start, arg, place);
    if (!answer) {
        std::cerr << "workdays: " << place << ": " << d.explain(answer.problem()) << '\n';
        return 2;
    }
    std::cout << *answer << '\n';
    return 0;
}

int batch(desk const& d) {
    // A signal ends the batch between two rows, and ends a read that waits: no SA_RESTART.
    struct sigaction act {};
    act.sa_handler = on_stop;
    sigemptyset(&act.sa_mask);
    sigaction(SIGINT, &act, nullptr);
    sigaction(SIGTERM, &act, nullptr);

    int status = 0;
    std::size_t number = 0;
    std::string line;
    line_source lines;
    auto const complain = [&](std::string_view place, error const& e) {
        std::cerr << "workdays: line " << number << (place.empty() ? "" : ", ") << place << ": " << d.explain(e) << '\n';
        status = 2;
    };
    auto const next_line = [&] {
        if (!std::cout || !lines.next(line)) {
            return false;
        }
        ++number;
        return true;
    };
    bool const begun = next_line();
    if (begun && line == "op,start,arg") {
        std::cout << "op,start,arg,result\n";
    } else if (stopped == 0 && !lines.broken()) {
        number = 1;
        complain("op,start,arg", {.code = errc::missing_column});
        return status;
    }
    while (next_line()) {
        if (line.size() > longest_line) {
            error const e{.code = errc::input_too_large};
            std::cout << ",,,error " << number_of(e) << '\n';
            complain({}, e);
            continue;
        }
        auto const fields = fields_of(line);
        if (!fields || fields->size() != 3) {
            error const e{.code = fields ? errc::missing_column : errc::broken_file};
            std::cout << as_field(line) << ",,,error " << number_of(e) << '\n';
            complain({}, e);
            continue;
        }
        std::string_view place;
        auto const answer = d.answer((*fields)[0], (*fields)[1], (*fields)[2], place);
        std::cout << as_line(line, *fields) << ','
                  << (answer ? as_field(*answer) : "error " + number_of(answer.problem())) << '\n';
        if (!answer) {
            complain(place, answer.problem());
        }
    }
    if (lines.broken()) {
        ++number;  // the line that could not be read
        complain({}, {.code = errc::broken_file});
    }
    if (stopped != 0) {
        std::cerr << "workdays: " << d.say("stopped by a signal after line ", "dihentikan oleh sinyal setelah baris ")
                  << number << '\n';
        return 4;
    }
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);

    CLI::App app{"Work days of Indonesian government offices, by decree"};
    app.require_subcommand(1);
    app.fallthrough();
    std::string known_by;
    int week = 5;
    std::string speak = "en";
    auto* const known_option = app.add_option("--known-on", known_by, "Use only decrees issued by this day (YYYY-MM-DD)");
    app.add_option("--week", week, "Work days a week")->check(CLI::IsMember({5, 6}));
    app.add_option("--lang", speak, "Language of names and messages")->check(CLI::IsMember({"id", "en"}));

    std::string start;
    std::string arg;
    auto* const is = app.add_subcommand("is", "Whether a day is a work day: true or false");
    is->add_option("D", start, "Day")->required();
    auto* const why = app.add_subcommand("why", "Why a day is a work day or not");
    why->add_option("D", start, "Day")->required();
    auto* const add = app.add_subcommand("add", "The N-th work day after D, before D for negative N");
    add->add_option("D", start, "Day")->required();
    add->add_option("N", arg, "Number of work days")->required();
    auto* const count = app.add_subcommand("count", "Work days d with D1 < d <= D2; negative where D2 lies before D1");
    count->add_option("D1", start, "Day")->required();
    count->add_option("D2", arg, "Day")->required();
    auto* const rows = app.add_subcommand("batch", "Rows op,start,arg from standard input, with a column result");

    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write, told like a full disk
    auto const written = [&](int status) {
        if (std::cout.flush()) {
            return status;
        }
        std::cerr << "workdays: "
                  << (speak == "id" ? "keluaran tidak dapat ditulis sampai selesai"
                                    : "the output could not be written to its end")
                  << '\n';
        return 3;
    };
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& e) {
        return written(app.exit(e) == 0 ? 0 : 2);
    }

    calendar_options options{};
    options.week = week == 6 ? work_week::six_days : work_week::five_days;
    language const lang = speak == "id" ? language::id : language::en;
    if (known_option->count() != 0) {
        auto const known = parse_date(known_by);
        if (!known) {
            std::cerr << "workdays: --known-on: " << desk{{}, lang}.explain(known.problem()) << '\n';
            return 2;
        }
        options.known_on = *known;
    }
    desk const d{options, lang};
    if (rows->parsed()) {
        return written(batch(d));
    }
    return written(single(d,
                          is->parsed()    ? "is"
                          : why->parsed() ? "why"
                          : add->parsed() ? "add"
                                          : "count",
                          start, arg));
}
