// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief People and events from lists of any size: a pass in bounded memory, in batches that several threads can read.
///
/// @code
/// csv_people_stream stream{people, events, problems};  // one, for the thread that reads
/// csv_people_reader reader{stream};                    // one a thread
/// for (people_batch batch; stream.next(batch);) {
///     reader.read(batch, [&](streamed_person const& p) {
///         if (p.sound) { answer(reader.whole(p)); }
///         return true;
///     });
/// }
/// @endcode
#ifndef NETRALITAS_IO_PEOPLE_STREAM_HPP
#define NETRALITAS_IO_PEOPLE_STREAM_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/io/csv.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/row_cutter.hpp>
#include <netralitas/io/sorted_rows.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>

namespace netralitas {

/// @brief Most bytes that the rows about one person may have together; a person with more is not answered (1015).
inline constexpr std::size_t max_person_bytes = std::size_t{16} << 20U;
/// @brief Most rows about one person; a person with more is not answered (1015).
inline constexpr std::size_t max_person_rows = 100'000;
/// @brief Problems told of one person; where there are more, one of number 1015 ends them, and the other rows are not looked into.
inline constexpr std::size_t max_person_problems = 100;
/// @brief A batch is full when its rows have this many bytes, or with the person that takes it beyond.
inline constexpr std::size_t batch_bytes = std::size_t{64} << 10U;

/// @brief A file to be read, by name.
struct list_file {
    std::string name{};                   ///< Named in problems.
    std::function<byte_source()> open{};  ///< Gives its bytes from the beginning.
    bool again = false;                   ///< Whether it can be opened more than once; a pipe cannot.
};

/// @brief Some people with all their rows, as text. Cheap to make; whoever reads it does the work.
struct people_batch {
    /// @brief A row and where it belongs.
    struct row {
        std::size_t at = 0;     ///< Its bytes begin here.
        std::size_t size = 0;   ///< How many they are.
        std::size_t line = 0;   ///< Line in its file.
        bool event = false;     ///< Whether it is of the list of events.
        bool plain = false;     ///< As in @ref raw_row.
        bool too_much = false;  ///< Whether it, and what follows about the person, was left out, or cut.
    };
    std::string bytes{};              ///< The text of the rows.
    std::vector<row> rows{};          ///< The rows, person by person, the list of people before the events.
    std::vector<std::size_t> ends{};  ///< For each person the index behind the last row.

    /// @brief Empties the batch. The memory is kept, but not what an uncommonly large person took.
    void clear() noexcept {
        bytes.clear();
        rows.clear();
        ends.clear();
        if (bytes.capacity() > 8 * batch_bytes || rows.capacity() > batch_bytes) {
            std::string{}.swap(bytes);
            std::vector<row>{}.swap(rows);
        }
    }
    /// @brief Adds a row to the person at hand.
    void add(raw_row const& r, bool event) {
        auto const first = ends.empty() ? 0 : ends.back();
        auto const person = rows.size() > first ? bytes.size() - rows[first].at : 0;
        bool const too_much = person + r.text.size() > max_person_bytes || rows.size() - first >= max_person_rows;
        if (too_much && rows.size() > first && rows.back().too_much && rows.back().event == event) {
            return;
        }
        row const added{bytes.size(), too_much ? 0 : r.text.size(), r.line, event, r.plain, too_much || r.cut};
        if (!too_much) {
            bytes.append(r.text);
        }
        rows.push_back(added);
    }
    /// @brief Ends the person at hand.
    void end_person() { ends.push_back(rows.size()); }
    /// @brief Whether no more people should be added.
    [[nodiscard]] bool full() const noexcept { return bytes.size() >= batch_bytes; }
    /// @brief The text of a row.
    [[nodiscard]] std::string_view text(row const& r) const noexcept {
        return std::string_view{bytes}.substr(r.at, r.size);
    }
};

/// @brief One person of a batch. Good until the reader goes on.
struct streamed_person {
    std::string_view id{};                ///< Id; empty where a line could not be read.
    contest_info const* where = nullptr;  ///< Contest, or null.
    std::uint32_t kinds = 0;  ///< Employment and other capacities, as in word::employment; 0 where none could be read.
    date appointed = no_first_day;   ///< Day of appointment, or none.
    bool sound = false;              ///< Whether all rows are right; otherwise nobody must answer.
    csv_case const* more = nullptr;  ///< Everything stated, where more is stated than kinds and appointment; else null.
};

/// @brief Where batches come from. One thread reads.
class people_source {
public:
    people_source() = default;
    people_source(people_source const&) = delete;
    people_source& operator=(people_source const&) = delete;
    virtual ~people_source() = default;
    /// @brief Fills `batch` with the next people. @return False where there are none.
    [[nodiscard]] virtual bool next(people_batch& batch) = 0;
};

/// @brief Makes people of batches; one a thread.
class people_reader {
public:
    people_reader() = default;
    people_reader(people_reader const&) = delete;
    people_reader& operator=(people_reader const&) = delete;
    virtual ~people_reader() = default;
    /// @brief Hands each person of the batch to `sink`, those with a wrong row too, until `sink` returns false.
    virtual void read(people_batch const& batch, std::function<bool(streamed_person const&)> const& sink) = 0;
    /// @brief What was wrong since this was last asked, in order.
    [[nodiscard]] std::vector<input_problem> take_problems() { return std::exchange(problems_, {}); }
    /// @brief Everything stated of a person; good until the next person. Precondition: `p.sound`.
    [[nodiscard]] csv_case const& whole(streamed_person const& p) {
        if (p.more != nullptr) {
            return *p.more;
        }
        plain_ = {.person = p.id, .where = p.where};
        plain_.stated.state({word::employment, value_type::several, p.kinds});
        if (is_day(p.appointed)) {
            plain_.stated.state({word::appointed, value_type::day, serial(p.appointed)});
        }
        plain_.stated.nothing_else_happened();
        return plain_;
    }

protected:
    std::vector<input_problem> problems_{};  ///< What @ref take_problems gives next.

private:
    csv_case plain_{};
};

namespace detail {

/// Cells of a row that has no quotes, without their outer blanks. False where there are not as many as the header has, or one may be
/// too long.
class plain_cells {
public:
    struct cell {
        std::string_view text{};
        std::size_t column = 0;
    };
    [[nodiscard]] bool split(std::string_view row, char separator, std::size_t columns) {
        if (row.size() > max_csv_cell || columns > cells_.size()) {
            return false;
        }
        std::size_t count = 0;
        std::size_t at = 0;
        while (true) {
            auto const* const found = static_cast<char const*>(std::memchr(row.data() + at, separator, row.size() - at));
            auto const end = found != nullptr ? static_cast<std::size_t>(found - row.data()) : row.size();
            if (count == columns) {
                return false;
            }
            auto const text = without_blanks(row.substr(at, end - at));
            cells_[count++] = {text, static_cast<std::size_t>(text.data() - row.data()) + 1};
            if (found == nullptr) {
                return count == columns;
            }
            at = end + 1;
        }
    }
    [[nodiscard]] cell const& operator[](std::size_t i) const noexcept { return cells_[i]; }

private:
    std::array<cell, 32> cells_{};
};

/// Remembers what short texts that recur were read as.
template <class T>
class cell_memo {
public:
    template <class Read>
    T const& get(std::string_view text, Read read) {
        if (text.size() > sizeof(slot::text)) {
            other_ = read(text);
            return other_;
        }
        auto const last = text.empty() ? 0U : static_cast<unsigned char>(text.back());
        auto const first = text.empty() ? 0U : static_cast<unsigned char>(text.front());
        auto& s = slots_[(text.size() + last * 3U + first * 7U) % slots_.size()];
        if (!s.known || s.size != text.size() || std::memcmp(s.text, text.data(), text.size()) != 0) {
            std::memcpy(s.text, text.data(), text.size());
            s.size = text.size();
            s.known = true;
            s.value = read(text);
        }
        return s.value;
    }

private:
    struct slot {
        char text[40]{};
        std::size_t size = 0;
        bool known = false;
        T value{};
    };
    std::array<slot, 64> slots_{};
    T other_{};
};

/// The cell by which rows are joined, of each row.
class person_key {
public:
    person_key() = default;
    person_key(std::size_t column, char separator)
        : column_{column}, separator_{separator}, reader_{{}, {}, separator} {}
    /// Empty where the row names nobody. Good until the next row.
    [[nodiscard]] std::string_view of(raw_row const& r) {
        if (!r.plain || r.text.size() > max_csv_cell) {
            return of_cells(r);
        }
        auto rest = r.text;
        for (std::size_t i = 0; i < column_; ++i) {
            auto const end = rest.find(separator_);
            if (end == std::string_view::npos) {
                return {};
            }
            rest.remove_prefix(end + 1);
        }
        return without_blanks(rest.substr(0, rest.find(separator_)));
    }

private:
    [[nodiscard]] std::string_view of_cells(raw_row const& r) {
        reader_.go_on_with(r.text, r.line);
        ignored_.clear();
        if (!reader_.next(cells_, ignored_) || cells_.size() <= column_) {
            return {};
        }
        return cells_[column_].text;
    }

    std::size_t column_ = 0;
    char separator_ = ',';
    csv_reader reader_{{}, {}, ','};
    std::vector<csv_cell> cells_{};
    std::vector<input_problem> ignored_{};
};

/// One list, row by row in the order of its persons: as it stands where it is in that order, else sorted.
class list_rows {
public:
    /// Reads the header with `read_header(csv_reader&)`, which returns the column of the person or nothing, and finds out the order.
    template <class Header>
    list_rows(list_file const& file, std::size_t memory, Header read_header) : name_{file.name}, sorter_{memory} {
        cutter_.emplace(file.open(), row_form::csv);
        usable_ = begin(file, read_header);
        if (!usable_) {
            return;
        }
        if (file.again) {
            sorted_ = !stands_in_order();
            cutter_.emplace(file.open(), row_form::csv);
            raw_row header;
            static_cast<void>(cutter_->next(header));
        }
        if (sorted_) {
            raw_row r;
            while (cutter_->next(r)) {
                sorter_.add(key_.of(r), r);
            }
        }
        advance({});
    }
    [[nodiscard]] bool usable() const noexcept { return usable_; }
    [[nodiscard]] bool sorted() const noexcept { return sorted_; }
    [[nodiscard]] std::size_t runs_on_disk() const noexcept { return sorter_.runs_on_disk(); }
    [[nodiscard]] char separator() const noexcept { return separator_; }
    [[nodiscard]] bool at_end() const noexcept { return at_end_; }
    [[nodiscard]] keyed_row const& row() const noexcept { return row_; }
    /// Goes to the next row; `before` is the key of the one at hand. A list that stood in order when it was looked through, and does
    /// not any more, is refused (1018): people and events would not find each other.
    void advance(std::string_view before) {
        if (sorted_) {
            at_end_ = !sorter_.next(row_);
            return;
        }
        at_end_ = !cutter_->next(row_.row);
        if (!at_end_) {
            row_.key = key_.of(row_.row);
            if (row_.key < before) {
                throw input_problem{.code = errc::changed_while_read, .file = name_, .line = row_.row.line, .column = 1};
            }
        }
    }

private:
    template <class Header>
    bool begin(list_file const& file, Header read_header) {
        raw_row header;
        bool const any = cutter_->next(header);
        separator_ = cutter_->separator();
        csv_reader in{{}, file.name, separator_};
        in.go_on_with(any ? header.text : std::string_view{}, any ? header.line : 1);
        std::optional<std::size_t> const column = read_header(in);
        if (column) {
            key_ = person_key{*column, separator_};
        }
        return column.has_value();
    }
    [[nodiscard]] bool stands_in_order() {
        std::string last;
        raw_row r;
        while (cutter_->next(r)) {
            auto const key = key_.of(r);
            if (key < std::string_view{last}) {
                return false;
            }
            last = key;
        }
        return true;
    }

    std::string name_;
    std::optional<row_cutter> cutter_{};
    row_sorter sorter_;
    person_key key_{};
    char separator_ = ',';
    bool usable_ = false;
    bool sorted_ = true;
    bool at_end_ = true;
    keyed_row row_{};
};

}  // namespace detail

/// @brief A list of people and, where there is one, a list of events, joined by the id of the person. The formats are those of
/// @ref csv_input, and so are the answers, whatever the order of the rows.
///
/// Where the rows of a list stand in the order of the ids (byte by byte), which a first pass finds out, they are read as they stand.
/// Otherwise, and from a pipe, they are sorted with a @ref row_sorter. Memory: half of `memory` for each list that has to be sorted,
/// besides one block and one person; nothing grows with the size of the lists.
class csv_people_stream final : public people_source {
public:
    /// @brief Reads the headers and, where a list is not in order, the whole list. Problems of the headers are appended to `problems`
    /// (see csv_input::read_people, csv_input::read_events); the stream is then not @ref usable.
    csv_people_stream(list_file const& people, std::optional<list_file> const& events,
                      std::vector<input_problem>& problems, std::size_t memory = default_sort_memory)
        : people_file_{people.name}, events_file_{events ? events->name : std::string{}} {
        people_.emplace(people, memory / 2, [&](csv_reader& in) -> std::optional<std::size_t> {
            return people_table_.read_header(in, problems) ? std::optional{people_table_.person()} : std::nullopt;
        });
        if (events) {
            events_.emplace(*events, memory / 2, [&](csv_reader& in) -> std::optional<std::size_t> {
                return events_table_.read_header(in, problems) ? std::optional{events_table_.person()} : std::nullopt;
            });
        }
    }
    /// @brief Whether both headers are right.
    [[nodiscard]] bool usable() const noexcept { return people_->usable() && (!events_ || events_->usable()); }
    /// @brief Whether a list was not in the order of the ids and had to be sorted.
    [[nodiscard]] bool sorted() const noexcept { return people_->sorted() || (events_ && events_->sorted()); }
    /// @brief Sorted runs that went to disk.
    [[nodiscard]] std::size_t runs_on_disk() const noexcept {
        return people_->runs_on_disk() + (events_ ? events_->runs_on_disk() : 0);
    }

    [[nodiscard]] bool next(people_batch& batch) override {
        batch.clear();
        if (!usable()) {
            return false;
        }
        auto& people = *people_;
        while (!batch.full()) {
            bool const no_events = !events_ || events_->at_end();
            if (people.at_end() && no_events) {
                break;
            }
            int const order = people.at_end() ? 1 : no_events ? -1 : people.row().key.compare(events_->row().key);
            key_ = order <= 0 ? people.row().key : events_->row().key;
            if (order <= 0) {
                take(people, false, batch);
            }
            if (order >= 0) {
                take(*events_, true, batch);
            }
            batch.end_person();
        }
        return !batch.ends.empty();
    }

private:
    friend class csv_people_reader;

    void take(detail::list_rows& from, bool events, people_batch& batch) {
        do {
            batch.add(from.row().row, events);
            from.advance(key_);
        } while (!from.at_end() && from.row().key == key_);
    }

    detail::csv_people_table people_table_{};
    detail::csv_events_table events_table_{};
    std::optional<detail::list_rows> people_{};
    std::optional<detail::list_rows> events_{};
    std::string people_file_;
    std::string events_file_;
    std::string key_{};
};

/// @brief Makes people of the batches of a @ref csv_people_stream, which must outlive it. Reads nothing of the stream but what its
/// headers said, so that another thread may go on reading.
class csv_people_reader final : public people_reader {
public:
    /// @brief A reader for the batches of `stream`.
    explicit csv_people_reader(csv_people_stream const& stream)
        : people_table_{stream.people_table_}, events_table_{stream.events_table_}, events_file_{stream.events_file_},
          people_in_{{}, stream.people_file_, stream.people_->separator()},
          events_in_{{}, stream.events_file_, stream.events_ ? stream.events_->separator() : ','} {}

    void read(people_batch const& batch, std::function<bool(streamed_person const&)> const& sink) override {
        std::size_t first = 0;
        for (auto const end : batch.ends) {
            if (read_person(batch, std::span{batch.rows}.subspan(first, end - first)) && !sink(out_)) {
                return;
            }
            first = end;
        }
    }

private:
    using batch_rows = std::span<people_batch::row const>;

    /// False where the rows are about nobody of the list.
    bool read_person(people_batch const& batch, batch_rows rows) {
        out_ = {};
        first_problem_ = problems_.size();
        person_.id.clear();
        person_.stated.clear();
        person_.where = nullptr;
        person_.spoiled = false;
        std::size_t listed = 0;
        bool whole = false;  // more is stated than the short form holds
        std::size_t at = 0;
        for (; at < rows.size() && !rows[at].event; ++at) {
            auto const& r = rows[at];
            if (enough_problems(r, people_in_.file())) {
                continue;
            }
            if (listed == 0 && read_short(batch, r)) {
                ++listed;
                continue;
            }
            put_short();
            people_in_.go_on_with(batch.text(r), r.line);
            bool const read = people_in_.next(cells_, problems_);
            if (read && people_table_.names_somebody(people_in_, cells_, problems_)) {
                if (listed++ == 0) {
                    whole = true;
                    person_.id = cells_[people_table_.person()].text;
                    people_table_.read(people_in_, cells_, person_, problems_);
                } else {
                    people_table_.read_again(people_in_, cells_, person_, problems_);
                }
            }
            if (r.too_much && !(read && people_in_.broken())) {
                refuse_too_much(r, people_in_.file());
            }
        }
        if (at == rows.size() && !whole && listed != 0) {
            out_.sound = !person_.spoiled;
            return true;
        }
        if (!whole && listed != 0) {
            put_short();
        }
        read_events(batch, rows.subspan(at), listed != 0);
        if (listed == 0) {
            return false;
        }
        tell_whole();
        return true;
    }
    /// The usual row: nothing but kind, appointment and contest, and nothing wrong.
    bool read_short(people_batch const& batch, people_batch::row const& r) {
        if (!r.plain || !plain_.split(batch.text(r), people_in_.separator(), people_table_.columns())) {
            return false;
        }
        std::string_view id;
        contest_info const* where = nullptr;
        std::uint32_t kinds = 0;
        date since_day = no_first_day;
        for (std::size_t i = 0; i < people_table_.columns(); ++i) {
            auto const text = plain_[i].text;
            if (i == people_table_.person()) {
                id = text;
            } else if (i == people_table_.contest()) {
                if (!text.empty()) {
                    where = contests_.get(text, [](std::string_view t) { return find_contest(t); });
                    if (where == nullptr) {
                        return false;
                    }
                }
            } else if (people_table_.word_of(i) == word::employment) {
                kinds = kinds_.get(text, [](std::string_view t) {
                    auto const s = parse_statement(word::employment, t);
                    return s ? static_cast<std::uint32_t>(s->value) : std::uint32_t{0};
                });
            } else if (text.empty()) {
                continue;
            } else if (people_table_.word_of(i) == word::appointed) {
                auto const d = parse_date(text);
                if (!d) {
                    return false;
                }
                since_day = *d;
            } else {
                return false;
            }
        }
        // Two kinds at once may contradict each other, which the long way looks into.
        if (id.empty() || !std::has_single_bit(kinds) || !is_text(id)) {
            return false;
        }
        out_.id = id;
        out_.where = where;
        out_.kinds = kinds;
        out_.appointed = since_day;
        return true;
    }
    /// Moves what the short way read to where the long way looks.
    void put_short() {
        if (!person_.stated.empty() || out_.kinds == 0) {
            return;
        }
        person_.id = out_.id;
        person_.where = out_.where;
        person_.stated.push_back({word::employment, value_type::several, out_.kinds});
        if (is_day(out_.appointed)) {
            person_.stated.push_back({word::appointed, value_type::day, serial(out_.appointed)});
        }
    }
    /// Whether no more need be told of the person; the first time this is told itself.
    bool enough_problems(people_batch::row const& r, std::string const& file) {
        auto const told = problems_.size() - first_problem_;
        if (told == max_person_problems) {
            refuse_too_much(r, file);
        }
        return told >= max_person_problems;
    }
    /// The number of an act with the id. Most people have few acts, which are found faster by looking at each.
    std::uint32_t number_of_act(std::string_view id) {
        constexpr std::size_t few = 16;
        if (act_ids_.size() <= few) {
            for (std::size_t i = act_ids_.size(); i-- > 1;) {
                if (act_ids_[i] == id) {
                    return static_cast<std::uint32_t>(i);
                }
            }
        } else {
            for (auto i = act_numbers_.size() + 1; i < act_ids_.size(); ++i) {
                act_numbers_.emplace(act_ids_[i], static_cast<std::uint32_t>(i));
            }
            if (auto const at = act_numbers_.find(std::string{id}); at != act_numbers_.end()) {
                return at->second;
            }
        }
        act_ids_.emplace_back(id);
        return static_cast<std::uint32_t>(act_ids_.size() - 1);
    }
    void refuse_too_much(people_batch::row const& r, std::string const& file) {
        problems_.push_back(
            {.code = errc::input_too_large, .file = file, .line = r.line, .column = 1, .subject = person_.id});
        person_.spoiled = true;
    }
    void read_events(people_batch const& batch, batch_rows rows, bool listed) {
        events_.clear();
        act_ids_.resize(1);
        act_numbers_.clear();
        auto const known = [&](std::string_view id) { return listed && id == person_.id; };
        auto const act = [&](std::string_view id) { return number_of_act(id); };
        for (auto const& r : rows) {
            if (enough_problems(r, events_file_)) {
                return;
            }
            csv_event e;
            if (listed && read_short_event(batch, r, act, e)) {
                events_.push_back(e);
                continue;
            }
            events_in_.go_on_with(batch.text(r), r.line);
            bool const read = events_in_.next(cells_, problems_);
            if (read) {
                switch (events_table_.read(events_in_, cells_, known, act, e, problems_)) {
                    case detail::csv_event_row::good: events_.push_back(e); break;
                    case detail::csv_event_row::refused: person_.spoiled = true; break;
                    case detail::csv_event_row::unknown_person: break;
                }
            }
            if (r.too_much && !(read && events_in_.broken())) {
                refuse_too_much(r, events_file_);
            }
        }
    }
    /// The usual row: no quotes and nothing wrong.
    template <class Act>
    bool read_short_event(people_batch const& batch, people_batch::row const& r, Act act, csv_event& e) {
        auto const& t = events_table_;
        if (!r.plain || !plain_.split(batch.text(r), events_in_.separator(), t.columns()) ||
            plain_[t.person()].text != person_.id) {
            return false;
        }
        auto const act_id = plain_[t.act()].text;
        auto const value = plain_[t.value()];
        auto const name = plain_[t.name()].text;
        if (!is_text(act_id)) {
            return false;
        }
        if (name == "time" && !act_id.empty()) {
            auto const at = parse_time(value.text);
            if (!at) {
                return false;
            }
            e.is_time = true;
            e.at = *at;
        } else {
            auto const w = find_word(name);
            auto const s = w ? parse_statement(*w, value.text) : outcome<statement>{w.problem()};
            if (!s) {
                return false;
            }
            e.stated = *s;
        }
        e.line = r.line;
        e.column = static_cast<std::uint32_t>(value.column);
        e.act = act_id.empty() ? 0 : act(act_id);
        return true;
    }
    void tell_whole() {
        out_.id = person_.id;
        out_.where = person_.where;
        out_.kinds = 0;
        for (auto const& s : person_.stated) {
            out_.kinds |= s.subject == word::employment ? static_cast<std::uint32_t>(s.value) : 0U;
        }
        if (person_.spoiled) {
            return;
        }
        std::sort(events_.begin(), events_.end(), [this](csv_event const& a, csv_event const& b) {
            return a.act != b.act     ? act_ids_[a.act] < act_ids_[b.act]
                   : a.line != b.line ? a.line < b.line
                                      : a.column < b.column;
        });
        case_ = {};
        out_.sound = detail::csv_case_builder{person_, events_, act_ids_, events_file_, problems_}.build(case_);
        if (auto const most = first_problem_ + max_person_problems; problems_.size() > most) {
            auto const& p = problems_[most];
            problems_[most] = {
                .code = errc::input_too_large, .file = p.file, .line = p.line, .column = p.column, .subject = person_.id};
            problems_.resize(most + 1);
        }
        out_.more = &case_;
    }

    detail::csv_people_table const& people_table_;
    detail::csv_events_table const& events_table_;
    std::string const& events_file_;
    csv_reader people_in_;
    csv_reader events_in_;
    std::vector<csv_cell> cells_{};
    detail::plain_cells plain_{};
    detail::cell_memo<contest_info const*> contests_{};
    detail::cell_memo<std::uint32_t> kinds_{};
    csv_person person_{};
    std::vector<csv_event> events_{};
    std::vector<std::string> act_ids_{std::string{}};
    std::unordered_map<std::string, std::uint32_t> act_numbers_{};  // of the ids of those who have many
    std::size_t first_problem_ = 0;                                 // of the person at hand
    csv_case case_{};
    streamed_person out_{};
};

/// @brief One row of the list of people after the other, without a list of events: JSON Lines, where each line is a person.
class line_people_stream final : public people_source {
public:
    /// @brief Reads lines from `bytes`.
    explicit line_people_stream(byte_source bytes) : cutter_{std::move(bytes), row_form::line} {}

    [[nodiscard]] bool next(people_batch& batch) override {
        batch.clear();
        raw_row r;
        while (!batch.full() && cutter_.next(r)) {
            if (r.text.find_first_not_of(" \t") != std::string_view::npos) {
                batch.add(r, false);
                batch.end_person();
            }
        }
        return !batch.ends.empty();
    }

private:
    row_cutter cutter_;
};

}  // namespace netralitas

#endif
