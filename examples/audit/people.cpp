// SPDX-License-Identifier: BSL-1.0
// audit people.csv events.csv, audit people.jsonl: everybody in one pass, in bounded memory, on all cores; and a summary that does not
// depend on the order of the rows.
#include "audit.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstddef>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <pthread.h>
#include <unistd.h>

#include <netralitas/io/csv.hpp>
#include <netralitas/io/json.hpp>
#include <netralitas/io/people_stream.hpp>
#include <netralitas/io/people_totals.hpp>
#include <netralitas/io/person_lines.hpp>
#include <netralitas/io/row_cutter.hpp>
#include <netralitas/io/streams.hpp>
#include <netralitas/rules/batch.hpp>

namespace audit {

using namespace netralitas;
using json = nlohmann::ordered_json;

namespace {

// --- The summary

void print_counts(std::ostream& out, std::string_view title, people_totals::counts const& c) {
    if (c.empty()) {
        return;
    }
    out << title << '\n';
    for (auto const& [name, n] : c) {
        out << "  " << n << '\t' << name << '\n';
    }
}

void print_summary(std::ostream& out, people_totals const& t, settings const& s) {
    out << say(s, "Summary", "Ringkasan") << '\n'
        << "  " << t.people << '\t' << say(s, "people", "orang") << '\n'
        << "  " << t.answered << '\t' << say(s, "answered", "dijawab") << '\n'
        << "  " << t.not_answered << '\t' << say(s, "not answered, a row is wrong", "tidak dijawab, ada baris keliru")
        << '\n'
        << "  " << t.problems << '\t' << say(s, "wrong cells or rows", "sel atau baris keliru") << '\n'
        << "  " << t.found << '\t' << say(s, "with findings", "dengan temuan") << '\n'
        << "  " << t.acts << '\t' << say(s, "acts judged", "perbuatan dinilai") << '\n';
    print_counts(out, say(s, "People per kind", "Orang menurut jenis"), t.kinds);
    print_counts(out, say(s, "Acts per ruling", "Perbuatan menurut putusan"), t.rulings);
    print_counts(out, say(s, "Breaches per item", "Pelanggaran menurut butir"), t.items);
    print_counts(out, say(s, "Breaches per track", "Pelanggaran menurut jalur"), t.tracks);
    print_counts(out, say(s, "Breaches per level", "Pelanggaran menurut tingkat"), t.levels);
    print_counts(out, say(s, "Status", "Status"), t.status);
    print_counts(out, say(s, "Missed deadlines", "Tenggat terlewat"), t.deadlines);
    print_counts(out, say(s, "Answers per evidence of their weakest row", "Jawaban menurut bukti baris terlemah"),
                 t.grades);
}

std::string summary_line(people_totals const& t, bool stopped) {
    json line{{"summary", totals_json<json>(t)}};
    if (stopped) {
        line["stopped"] = true;
    }
    return line.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

void tell_summary(people_totals const& t, bool stopped, settings const& s) {
    switch (s.output) {
        case format::markdown:
        case format::text: print_summary(std::cout, t, s); break;
        case format::json: std::cout << summary_line(t, stopped); break;
        case format::csv:
        case format::findings: print_summary(std::cerr, t, s); break;
    }
    if (!s.summary_file.empty()) {
        std::ofstream out{s.summary_file, std::ios::binary};
        out << summary_line(t, stopped);
        if (!out.flush()) {
            throw input_problem{.code = errc::broken_file, .file = s.summary_file, .place = "--summary-to"};
        }
    }
}

// --- Findings as ids

constexpr std::string_view findings_header = "person,act,kind,id,value,track,sanction,day,evidence\n";

class finding_rows {
public:
    finding_rows(std::string& out, std::string_view person) : out_{out}, person_{csv_cell_text(person)} {}

    void verdict(std::string_view act_id, ruling r, act_row const* by, track t, consequence sanction, date day,
                 evidence grade) {
        bool const breach = r == ruling::breach;
        row(act_id, "verdict", by != nullptr ? by->id : std::string_view{}, id_of(r),
            breach ? id_of(t) : std::string_view{}, breach ? id_of(sanction) : std::string_view{}, day, grade);
    }
    void status(std::string_view kind, consequence c, norm const* by, date day) {
        if (c != consequence::none && by != nullptr) {
            row({}, kind, by->id, id_of(c), {}, {}, day, by->grade);
        }
    }
    void rule(norm const& n) { row({}, "rule", n.id, id_of(n.then), {}, {}, no_first_day, n.grade); }
    void missed(deadline_row const& d) {
        if (!runs_for_everybody(d)) {
            row({}, "deadline", d.id, id_of(deadline_state::missed), {}, {}, no_first_day, d.grade);
        }
    }

private:
    void row(std::string_view act_id, std::string_view kind, std::string_view id, std::string_view value,
             std::string_view track_id, std::string_view sanction, date day, evidence grade) {
        out_ += person_;
        out_ += ',';
        out_ += csv_cell_text(act_id);
        for (auto const cell : {kind, id, value, track_id, sanction}) {
            out_ += ',';
            out_ += cell;
        }
        out_ += ',';
        out_ += is_day(day) ? iso(day) : std::string{};
        out_ += ',';
        out_ += id_of(grade);
        out_ += '\n';
    }

    std::string& out_;
    std::string person_;
};

date day_of(act const& a) { return a.what.day(word::conduct_day).value_or(no_first_day); }

void write_findings(std::string& out, csv_case const& c, assessment const& a) {
    finding_rows rows{out, c.person};
    for (auto const& v : a.verdicts) {
        rows.verdict(v.of->id, v.ruling, v.by, v.track, v.sanction, day_of(*v.of), v.grade);
    }
    rows.status("discharge", a.status.discharge, a.status.discharge_by, a.status.discharge_from);
    rows.status("duty", a.status.duty, a.status.duty_by, no_first_day);
    for (auto const& f : a.findings) {
        if (f.overruled_by.empty() && points_at_somebody(f.rule->kind, f.rule->then)) {
            rows.rule(*f.rule);
        }
    }
    for (auto const& d : a.deadlines) {
        if (d.state == deadline_state::missed) {
            rows.missed(*d.row);
        }
    }
}

void write_findings(std::string& out, csv_case const& c, batch_plan const& plan, batch_answer const& a) {
    finding_rows rows{out, c.person};
    for (std::size_t i = 0; i < a.verdicts.size(); ++i) {
        auto const& v = a.verdicts[i];
        rows.verdict(c.acts[i].id, v.ruling, plan.row(v.by).conduct, v.track, v.sanction, day_of(c.acts[i]),
                     grade_of(plan, v));
    }
    rows.status("discharge", a.discharge, plan.row(a.discharge_by).rule, a.discharge_from);
    rows.status("duty", a.duty, plan.row(a.duty_by).rule, no_first_day);
    // The batch door gives rows in no particular order.
    std::vector<row_number> sorted;
    for (auto const list : {a.findings, a.for_everybody}) {
        std::copy_if(list.begin(), list.end(), std::back_inserter(sorted), [&](row_number i) {
            auto const* const n = plan.row(i).rule;
            return n != nullptr && points_at_somebody(n->kind, n->then);
        });
    }
    std::sort(sorted.begin(), sorted.end());
    for (auto const i : sorted) {
        if (auto const* const n = plan.row(i).rule) {
            rows.rule(*n);
        }
    }
    sorted.assign(a.missed.begin(), a.missed.end());
    std::sort(sorted.begin(), sorted.end());
    for (auto const i : sorted) {
        if (auto const* const d = plan.row(i).deadline) {
            rows.missed(*d);
        }
    }
}

// --- Answers

// The question made ready for each contest that somebody has, when the first of them comes.
class plans {
public:
    explicit plans(question const& q) : q_{q} {}

    std::size_t number_of(contest_info const* where) const {
        std::size_t i = 0;
        while (i < contests && all_contests[i] != where) {
            ++i;
        }
        return i;
    }
    batch_plan const& get(std::size_t number) {
        auto& one = plans_[number];
        std::call_once(one.made, [&] {
            one.plan = std::make_unique<batch_plan>(
                q_, std::vector<contest_info const*>{number < contests ? all_contests[number] : nullptr});
        });
        return *one.plan;
    }
    static constexpr std::size_t contests = std::size(all_contests);

private:
    struct entry {
        std::once_flag made{};
        std::unique_ptr<batch_plan> plan{};
    };
    question const& q_;
    std::array<entry, contests + 1> plans_{};
};

// Answers for the people of a batch, one a thread. The batch door tells who has anything found; whoever must be told about in words goes
// to `assess`.
class answerer {
public:
    answerer(settings const& s, question const& q, plans& shared) : s_{s}, q_{q}, plans_{shared} {}

    void answer(streamed_person const& p, people_reader& reader, std::string& out, people_totals& totals) {
        door* const d = ask(p, reader);
        bool found = false;
        if (d != nullptr) {
            totals.add(*d->plan, *answer_);
            found = answer_->found;
        }
        bool const acts = p.more != nullptr && !p.more->acts.empty();
        if (d != nullptr && !in_words(found, acts)) {
            tell_short(p, *d, found, acts, reader, out);
            return;
        }
        auto const& c = reader.whole(p);
        auto const a = assess(c.stated, c.where, q_, c.acts);
        if (d == nullptr) {
            totals.add(a);
            found = a.anything_found();
        }
        tell(c, a, found, out);
    }

private:
    struct door {
        batch_plan const* plan = nullptr;
        std::unique_ptr<batch_worker> worker{};
    };

    // Whether the answer takes more than the batch door gives.
    [[nodiscard]] bool in_words(bool found, bool acts) const {
        if (s_.summary_only || s_.output == format::findings) {
            return false;
        }
        bool const table = s_.output == format::csv || s_.output == format::json;
        return found || s_.detail == detail_level::full || (table && acts);
    }
    // Asks the batch door; null where it cannot take the question.
    door* ask(streamed_person const& p, people_reader& reader) {
        if (p.where != last_where_ || last_ == nullptr) {
            auto const number = plans_.number_of(p.where);
            auto& d = doors_[number];
            if (d.plan == nullptr) {
                d.plan = &plans_.get(number);
                d.worker = std::make_unique<batch_worker>(*d.plan);
            }
            last_where_ = p.where;
            last_ = &d;
        }
        person_record record{.kinds = who_mask{p.kinds}, .appointed = p.appointed};
        if (p.more != nullptr) {
            auto const& c = reader.whole(p);
            record.complete = c.stated.complete();
            events_.clear();
            append_events(events_, c.stated);
            if (c.acts.size() > 255) {
                return nullptr;
            }
            for (std::size_t i = 0; i < c.acts.size(); ++i) {
                auto const before = events_.size();
                append_events(events_, c.acts[i].what, static_cast<std::uint8_t>(i + 1), c.acts[i].at);
                if (events_.size() == before) {
                    return nullptr;  // of an act without facts a record knows nothing
                }
            }
            record.events = events_;
            record.appointed = c.stated.day(word::appointed).value_or(no_first_day);
            record.kinds = who_mask{
                c.stated.known(word::employment) ? static_cast<std::uint32_t>(c.stated.raw(word::employment)) : 0U};
        }
        answer_ = &last_->worker->answer(record);
        return answer_->problem == errc::none ? last_ : nullptr;
    }
    void tell_short(streamed_person const& p, door const& d, bool found, bool acts, people_reader& reader,
                    std::string& out) {
        if (s_.summary_only) {
            return;
        }
        if (s_.output == format::findings) {
            if (found || acts) {
                write_findings(out, reader.whole(p), *d.plan, *answer_);
            }
        } else if (s_.output == format::json) {
            tell_line(p.id, found, grade_of(*d.plan, *answer_), out);
        }
    }
    static void tell_line(std::string_view person, bool found, evidence grade, std::string& out) {
        bool const plain = std::none_of(person.begin(), person.end(), [](char ch) {
            return static_cast<unsigned char>(ch) < 0x20 || static_cast<unsigned char>(ch) > 0x7E || ch == '"' ||
                   ch == '\\';
        });
        out += "{\"person\":";
        if (plain) {
            out += '"';
            out += person;
            out += '"';
        } else {
            out += json(person).dump(-1, ' ', false, json::error_handler_t::replace);
        }
        out += found ? ",\"found\":true" : ",\"found\":false";
        out += ",\"evidence\":\"";
        out += id_of(grade);
        out += "\"}\n";
    }
    void tell(csv_case const& c, assessment const& a, bool found, std::string& out) {
        if (s_.summary_only) {
            return;
        }
        switch (s_.output) {
            case format::markdown:
            case format::text:
                if (found && s_.detail == detail_level::brief) {
                    out += c.person;
                    out += ": ";
                    out += explain(a, s_.lang, s_.detail);
                } else if (found || s_.detail == detail_level::full) {
                    out += "== ";
                    out += c.person;
                    out += '\n';
                    out += explain(a, s_.lang, s_.detail);
                    out += '\n';
                }
                break;
            case format::json: {
                if (!found && s_.detail != detail_level::full && c.acts.empty()) {
                    tell_line(c.person, found, a.grade, out);
                    break;
                }
                json line{{"person", std::string{c.person}}, {"found", found}, {"evidence", std::string{id_of(a.grade)}}};
                line["answer"] = answer_json<json>(a, s_.detail);
                out += line.dump(-1, ' ', false, json::error_handler_t::replace);
                out += '\n';
                break;
            }
            case format::csv:
                if (found || s_.detail == detail_level::full || !c.acts.empty()) {
                    std::ostringstream rows;
                    write_csv_rows(rows, a, {.person = c.person}, s_);
                    out += rows.str();
                }
                break;
            case format::findings:
                if (found || !c.acts.empty()) {
                    write_findings(out, c, a);
                }
                break;
        }
    }

    settings const& s_;
    question const& q_;
    plans& plans_;
    std::array<door, plans::contests + 1> doors_{};
    contest_info const* last_where_ = nullptr;
    door* last_ = nullptr;
    batch_answer const* answer_ = nullptr;
    std::vector<event_record> events_{};
};

// --- Progress, on a terminal

class progress {
public:
    progress(people_lists const& lists, settings const& s)
        : shown_{!s.quiet && ::isatty(STDERR_FILENO) == 1}, lists_{lists}, s_{s} {}
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress() { clear(); }

    // A look at the clock every time, a line every fifth of a second.
    void step(std::size_t people) {
        auto const now = std::chrono::steady_clock::now();
        if (!shown_ || now - last_ < std::chrono::milliseconds{200}) {
            return;
        }
        last_ = now;
        auto const seconds = std::chrono::duration<double>(now - begun_).count();
        std::ostringstream line;
        line.precision(1);
        line << std::fixed << '\r';
        if (measured_ && lists_.known_size != 0) {
            auto const part =
                std::min(1.0, static_cast<double>(bytes_read() - passed_) / static_cast<double>(lists_.known_size));
            auto const full = static_cast<std::size_t>(part * width);
            line << '[' << std::string(full, '#') << std::string(width - full, '.') << "] " << part * 100 << " % ";
        }
        if (people != 0) {
            line << people << ' ' << say(s_, "people", "orang") << ", ";
        } else {
            line << say(s_, "looking for the order, ", "memeriksa urutan, ");
        }
        line << seconds << " s\x1B[K";
        std::cerr << line.str() << std::flush;
        drawn_ = true;
    }
    // What has been read so far was read to find out the order. Where it is not read again, nothing measures how far the answers are.
    void answers_begin(bool read_again) {
        passed_ = bytes_read();
        measured_ = read_again;
    }
    void clear() {
        if (drawn_) {
            std::cerr << "\r\x1B[K" << std::flush;
            drawn_ = false;
        }
    }

private:
    static constexpr std::size_t width = 30;
    bool shown_;
    bool drawn_ = false;
    bool measured_ = true;
    people_lists const& lists_;
    settings const& s_;
    std::size_t passed_ = 0;
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point last_ = begun_;
};

// --- Batches through the threads and out again in order

class line_of_batches {
public:
    line_of_batches(people_source& source, std::function<std::unique_ptr<people_reader>()> make_reader,
                    question const& q, settings const& s, progress& shown)
        : source_{source}, make_reader_{std::move(make_reader)}, q_{q}, plans_{q}, s_{s}, progress_{shown} {}

    void run() {
        slots_.resize(s_.threads == 1 ? 1 : s_.threads * std::size_t{4});
        if (s_.threads == 1) {
            run_alone();
        } else {
            run_with_helpers();
        }
    }
    [[nodiscard]] people_totals const& totals() const { return totals_; }
    // Why the list could not be read to its end; the people before are answered.
    [[nodiscard]] std::optional<input_problem> const& unread() const { return unread_; }

private:
    struct slot {
        people_batch batch{};
        std::string out{};
        std::vector<input_problem> problems{};
        people_totals totals{};
        bool done = false;
    };
    struct helper {
        std::unique_ptr<people_reader> reader{};
        answerer answers;
    };

    [[nodiscard]] bool over() const { return told_to_stop() || failed_; }
    void work(slot& job, helper& h) {
        job.out.clear();
        job.totals = {};
        h.reader->read(job.batch, [&](streamed_person const& p) {
            if (over()) {
                return false;
            }
            job.totals.add_person(p.kinds);
            if (!p.sound) {
                ++job.totals.not_answered;
            } else if (s_.person.empty() || p.id == s_.person) {
                h.answers.answer(p, *h.reader, job.out, job.totals);
            }
            return true;
        });
        job.problems = h.reader->take_problems();
        job.totals.problems = job.problems.size();
    }
    // Only one thread at a time writes. After a signal nothing more is: the lines written are whole.
    void write(slot& job) {
        if (over()) {
            return;
        }
        std::cout.write(job.out.data(), static_cast<std::streamsize>(job.out.size()));
        if (!std::cout) {
            failed_ = true;
            return;
        }
        if (!job.problems.empty()) {
            progress_.clear();
        }
        for (auto const& p : job.problems) {
            report(p, s_);
        }
        totals_.join(job.totals);
        progress_.step(totals_.people);
    }
    bool next(people_batch& batch) {
        try {
            return source_.next(batch);
        } catch (input_problem const& p) {
            unread_ = p;
            return false;
        }
    }
    void run_alone() {
        helper h{make_reader_(), answerer{s_, q_, plans_}};
        auto& job = slots_.front();
        while (!over() && next(job.batch)) {
            work(job, h);
            write(job);
        }
    }
    void run_with_helpers() {
        // Signals come to this thread, so that a read that waits ends.
        sigset_t signals;
        sigset_t before;
        sigemptyset(&signals);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals, &before);
        std::vector<std::thread> threads;
        try {
            for (unsigned i = 0; i < s_.threads; ++i) {
                threads.emplace_back([this] { help(); });
            }
        } catch (...) {
            fail();
        }
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        try {
            feed();
        } catch (...) {
            fail();
        }
        end();
        for (auto& t : threads) {
            t.join();
        }
        if (problem_) {
            std::rethrow_exception(problem_);
        }
    }
    void feed() {
        while (true) {
            {
                std::unique_lock lock{mutex_};
                // Batches of uncommonly large people wait, or a few of them for each thread would take all memory.
                changed_.wait(lock, [&] {
                    return read_ - written_ < slots_.size() && (read_ == written_ || in_hand_ < most_in_hand);
                });
            }
            auto& job = slots_[read_ % slots_.size()];
            if (over() || !next(job.batch)) {
                return;
            }
            std::lock_guard const lock{mutex_};
            in_hand_ += job.batch.bytes.size();
            job.done = false;
            ++read_;
            changed_.notify_all();
        }
    }
    void end() {
        std::lock_guard const lock{mutex_};
        ended_ = true;
        changed_.notify_all();
    }
    void fail() {
        std::lock_guard const lock{mutex_};
        if (!problem_) {
            problem_ = std::current_exception();
        }
        failed_ = true;
    }
    void help() {
        std::optional<helper> h;
        while (true) {
            std::unique_lock lock{mutex_};
            changed_.wait(lock, [&] { return claimed_ < read_ || ended_; });
            if (claimed_ == read_) {
                return;
            }
            auto& job = slots_[claimed_++ % slots_.size()];
            lock.unlock();
            try {
                if (!h) {
                    h.emplace(helper{make_reader_(), answerer{s_, q_, plans_}});
                }
                work(job, *h);
            } catch (...) {
                fail();
            }
            lock.lock();
            job.done = true;
            if (writing_) {
                continue;
            }
            writing_ = true;
            while (written_ < read_ && slots_[written_ % slots_.size()].done) {
                auto& first = slots_[written_ % slots_.size()];
                lock.unlock();
                try {
                    write(first);
                } catch (...) {
                    fail();
                }
                lock.lock();
                in_hand_ -= first.batch.bytes.size();
                first.done = false;
                ++written_;
                changed_.notify_all();
            }
            writing_ = false;
        }
    }

    static constexpr std::size_t most_in_hand = std::size_t{32} << 20U;

    people_source& source_;
    std::function<std::unique_ptr<people_reader>()> make_reader_;
    question const& q_;
    plans plans_;
    settings const& s_;
    progress& progress_;
    people_totals totals_{};
    std::vector<slot> slots_{};
    std::mutex mutex_{};
    std::condition_variable changed_{};
    std::size_t read_ = 0;     // batches that have been read,
    std::size_t claimed_ = 0;  // that a thread works on or has,
    std::size_t written_ = 0;  // and that are out
    std::size_t in_hand_ = 0;  // bytes of the batches read and not out
    bool ended_ = false;
    bool writing_ = false;
    std::optional<input_problem> unread_{};
    std::atomic<bool> failed_{false};
    std::exception_ptr problem_{};
};

// The query of the command line for each person, in place of the ordinary answer.
bool ask_everybody(people_source& source, people_reader& reader, question const& q, settings const& s,
                   std::size_t& problems) {
    bool told = false;
    people_batch batch;
    auto const next = [&] {
        try {
            return source.next(batch);
        } catch (input_problem const& p) {  // what was asked before stands
            report(p, s);
            ++problems;
            return false;
        }
    };
    while (!over() && next()) {
        reader.read(batch, [&](streamed_person const& p) {
            if (over()) {
                return false;
            }
            if (p.sound && (s.person.empty() || p.id == s.person)) {
                auto const& c = reader.whole(p);
                told =
                    tell_query(
                        {.label = c.person, .person = c.person, .stated = c.stated, .where = c.where, .q = q, .acts = c.acts},
                        s) ||
                    told;
            }
            return true;
        });
        for (auto const& p : reader.take_problems()) {
            report(p, s);
            ++problems;
        }
    }
    return told;
}

// The last line of a file of any size.
std::optional<std::string> last_line(std::string const& name) {
    std::size_t size = 0;
    auto const file = open_list(name, size);
    if (!file) {
        return std::nullopt;
    }
    std::string line;
    try {
        row_cutter rows{file->open(), row_form::line};
        for (raw_row row; !told_to_stop() && rows.next(row);) {
            line = row.text;
        }
    } catch (input_problem const&) {
        return std::nullopt;
    }
    return line;
}

}  // namespace

result people(people_lists const& lists, settings const& s) {
    progress shown{lists, s};
    // While the order is looked for, nothing else happens that could show progress.
    bool preparing = true;
    auto const watched = [&](list_file file) {
        file.open = [open = std::move(file.open), &shown, &preparing] {
            return byte_source{[bytes = open(), &shown, &preparing](char* into, std::size_t room) {
                if (preparing) {
                    shown.step(0);
                }
                return bytes(into, room);
            }};
        };
        return file;
    };
    std::vector<input_problem> problems;
    std::unique_ptr<people_source> source;
    std::function<std::unique_ptr<people_reader>()> make_reader;
    if (lists.lines) {
        source = std::make_unique<line_people_stream>(lists.people.open());
        make_reader = [&] { return std::make_unique<line_people_reader>(lists.people.name); };
    } else {
        auto const events = lists.events ? std::optional{watched(*lists.events)} : std::nullopt;
        auto stream = std::make_unique<csv_people_stream>(watched(lists.people), events, problems, s.memory);
        make_reader = [&stream = *stream] { return std::make_unique<csv_people_reader>(stream); };
        shown.answers_begin(!stream->sorted());
        source = std::move(stream);
    }
    preparing = false;
    for (auto const& p : problems) {
        report(p, s);
    }
    question q{.on = *s.on, .known_on = s.known_on.value_or(no_last_day), .readings = readings_of(s), .law = &s.rules()};
    std::optional<work_calendar> own_days;
    if (s.own != nullptr) {
        own_days.emplace(s.own->days(calendar_for(q)));
        q.calendar = &*own_days;
    }
    auto const stopped = [&] {
        shown.clear();
        if (told_to_stop()) {
            std::cerr << say(s, "Stopped by a signal; not everybody is answered.",
                             "Dihentikan oleh sinyal; tidak semua orang dijawab.")
                      << '\n';
        }
        return told_to_stop();
    };
    if (s.asked != query::none) {
        auto const reader = make_reader();
        auto wrong = problems.size();
        bool const told = ask_everybody(*source, *reader, q, s, wrong);
        return {.found = told, .bad_input = wrong != 0, .stopped = stopped()};
    }
    if (!s.summary_only) {
        if (s.output == format::csv) {
            write_csv_header(std::cout);
        } else if (s.output == format::findings) {
            std::cout << findings_header;
        }
    }
    line_of_batches line{*source, make_reader, q, s, shown};
    line.run();
    auto totals = line.totals();
    totals.problems += problems.size();
    bool const signalled = stopped();
    if (line.unread()) {
        report(*line.unread(), s);
        ++totals.problems;
    }
    tell_summary(totals, signalled || line.unread(), s);
    return {.found = totals.found != 0, .bad_input = totals.problems != 0, .stopped = signalled};
}

bool merge_summaries(std::vector<std::string> const& files, settings const& s) {
    people_totals sum;
    bool stopped = false;
    bool good = true;
    for (auto const& name : files) {
        auto const last = last_line(name);
        if (!last) {
            report({.code = errc::broken_file, .file = name}, s);
            good = false;
            continue;
        }
        auto const line = nlohmann::json::parse(*last, nullptr, false);
        auto const at = line.is_object() ? line.find("summary") : line.end();
        if (at == line.end()) {
            report({.code = errc::missing_field, .file = name, .subject = "summary"}, s);
            good = false;
            continue;
        }
        auto const part = totals_from(*at);
        if (!part) {
            report({.code = part.problem().code,
                    .file = name,
                    .place = "summary",
                    .subject = std::string{part.problem().subject}},
                   s);
            good = false;
            continue;
        }
        sum.join(*part);
        stopped = stopped || line.value("stopped", false);
    }
    good = good && !told_to_stop();
    if (good) {
        tell_summary(sum, stopped, s);
    }
    return good;
}

}  // namespace audit
