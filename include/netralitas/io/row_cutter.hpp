// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A file of any size, cut into rows as they come: only the row at hand is in memory.
#ifndef NETRALITAS_IO_ROW_CUTTER_HPP
#define NETRALITAS_IO_ROW_CUTTER_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <istream>
#include <string_view>
#include <utility>
#include <vector>

namespace netralitas {

/// @brief Where bytes come from: puts up to `room` of them at `into` and returns how many; 0 at the end. It may give fewer than asked.
using byte_source = std::function<std::size_t(char* into, std::size_t room)>;

/// @brief The bytes of a stream, which must outlive the source.
[[nodiscard]] inline byte_source bytes_of(std::istream& in) {
    return [&in](char* into, std::size_t room) {
        in.read(into, static_cast<std::streamsize>(room));
        return static_cast<std::size_t>(in.gcount());
    };
}
/// @brief The bytes of a text, which must outlive the source.
[[nodiscard]] inline byte_source bytes_of(std::string_view text) {
    return [text](char* into, std::size_t room) mutable {
        auto const taken = std::min(room, text.size());
        std::copy_n(text.data(), taken, into);
        text.remove_prefix(taken);
        return taken;
    };
}

/// @brief Longest row of a file that comes row by row, in bytes; what stands beyond is passed over, and the row is marked.
inline constexpr std::size_t max_row_bytes = 8U << 20U;

/// @brief What ends a row.
enum class row_form : std::uint8_t {
    csv,  ///< Any line end outside quotes, as for @ref csv_reader.
    line  ///< A line feed, with or without a carriage return before it.
};

/// @brief A row as it stands in the file, without its line end. Good until the next one is asked for.
struct raw_row {
    std::string_view text{};  ///< The bytes.
    std::size_t line = 0;     ///< The line on which it begins, from 1.
    bool cut = false;         ///< Whether it was longer than @ref max_row_bytes.
    bool plain = false;       ///< Whether it holds no quote (of CSV) and is not cut.
};

/// @brief Cuts bytes into rows. Blank lines and a byte order mark are passed over. Memory: one block and the longest row, at most
/// @ref max_row_bytes. O(1) a byte; a row without quotes costs little more than finding its end.
class row_cutter {
public:
    /// @brief Cuts what comes from `bytes`, asked for `block` at a time.
    row_cutter(byte_source bytes, row_form form, std::size_t block = std::size_t{1} << 18U)
        : bytes_{std::move(bytes)}, form_{form}, block_{std::max<std::size_t>(block, 4)} {}

    /// @brief The next row. @return False at the end.
    [[nodiscard]] bool next(raw_row& row) {
        if (!begun_) {
            begin();
        }
        while (at_ < end_ || more()) {
            if (data_[at_] != '\n' && data_[at_] != '\r') {
                take(row);
                return true;
            }
            end_of_line();
        }
        return false;
    }
    /// @brief What stands between the cells of a CSV file, as its header shows: see @ref csv_reader. Known once a row has been read.
    [[nodiscard]] char separator() const noexcept { return separator_; }
    /// @brief Bytes taken so far.
    [[nodiscard]] std::size_t taken() const noexcept { return taken_ - (end_ - at_); }

private:
    enum class place : std::uint8_t { cell_start, plain, quoted, quote_in_quotes, behind_quotes, passed_over };

    /// Reads on; what begins at at_ keeps its place in front. False at the end.
    bool more() {
        if (ended_) {
            return false;
        }
        if (at_ != 0) {
            std::memmove(data_.data(), data_.data() + at_, end_ - at_);
            end_ -= at_;
            at_ = 0;
        }
        quote_.known = false;
        return_.known = false;
        if (data_.size() - end_ < block_) {
            data_.resize(std::max(end_ + block_, data_.size() + data_.size() / 2));
        }
        auto const got = bytes_(data_.data() + end_, block_);
        end_ += got;
        taken_ += got;
        ended_ = got == 0;
        return !ended_;
    }
    void end_of_line() {
        bool const back = data_[at_] == '\r';
        ++at_;
        ++line_;
        if (back && (at_ < end_ || more()) && data_[at_] == '\n') {
            ++at_;
        }
    }
    struct sign {
        std::size_t at = 0;
        bool known = false;
    };
    /// The first `c` from at_ on, or `until`. Its place is remembered, so that a rare sign is looked for once a block.
    std::size_t find(char c, std::size_t until, sign& s) {
        if (!s.known || s.at < at_) {
            auto const* const found = static_cast<char const*>(std::memchr(data_.data() + at_, c, end_ - at_));
            s.at = found != nullptr ? static_cast<std::size_t>(found - data_.data()) : end_;
            s.known = true;
        }
        return std::min(s.at, until);
    }
    void begin() {
        begun_ = true;
        while (end_ - at_ < 3 && more()) {
        }
        if (end_ - at_ >= 3 && std::memcmp(data_.data() + at_, "\xEF\xBB\xBF", 3) == 0) {
            at_ += 3;
        }
        auto const first_line = [this] {
            std::string_view const all{data_.data() + at_, end_ - at_};
            auto const end = all.find_first_of("\r\n");
            return std::pair{all.substr(0, end), end != std::string_view::npos};
        };
        while (!first_line().second && end_ - at_ <= max_row_bytes && more()) {
        }
        auto const header = first_line().first;
        bool const semicolons = header.find(',') == std::string_view::npos && header.find(';') != std::string_view::npos;
        separator_ = semicolons ? ';' : ',';
    }
    void take(raw_row& row) {
        row.line = line_;
        row.cut = false;
        row.plain = false;
        std::size_t searched = at_;
        std::size_t line_end = end_;
        while (true) {
            auto const* const found =
                static_cast<char const*>(std::memchr(data_.data() + searched, '\n', end_ - searched));
            if (found != nullptr) {
                line_end = static_cast<std::size_t>(found - data_.data());
                break;
            }
            auto const length = end_ - at_;
            searched = end_;
            if (length > max_row_bytes || !more()) {
                line_end = end_;
                break;
            }
            searched = at_ + length;
        }
        bool const csv = form_ == row_form::csv;
        auto end = csv ? find('\r', line_end, return_) : line_end;
        if ((!csv || find('"', end, quote_) == end) && end - at_ <= max_row_bytes) {
            if (!csv && end != at_ && data_[end - 1] == '\r') {
                --end;
            }
            row.text = {data_.data() + at_, end - at_};
            row.plain = true;
            at_ = end;
            return;
        }
        take_by_signs(row);
    }
    /// Sign by sign: where quotes hide line ends, and where a row is too long to be kept.
    void take_by_signs(raw_row& row) {
        place p = place::cell_start;
        std::size_t length = 0;  // of the row so far
        bool back = false;
        while (true) {
            if (at_ + length == end_) {
                if (length > max_row_bytes) {
                    if (!row.cut) {
                        row.cut = true;
                        kept_.assign(data_.data() + at_, data_.data() + at_ + max_row_bytes);
                    }
                    at_ = end_;
                    length = 0;
                } else if (row.cut) {
                    at_ = end_;
                    length = 0;
                }
                if (!more()) {
                    break;
                }
            }
            char const c = data_[at_ + length];
            bool const ends = c == '\n' || (c == '\r' && form_ == row_form::csv);
            if (ends && (p != place::quoted || form_ == row_form::line)) {
                break;
            }
            if (form_ == row_form::csv) {
                if (p == place::quoted && ends) {
                    line_ += c == '\r' || !back ? 1 : 0;
                }
                back = c == '\r';
                p = after(p, c);
            }
            ++length;
        }
        if (row.cut) {
            at_ += length;
            row.text = {kept_.data(), kept_.size()};
        } else {
            if (length > max_row_bytes) {
                row.cut = true;
            }
            row.text = {data_.data() + at_, std::min(length, max_row_bytes)};
            at_ += length;
        }
        if (form_ == row_form::line && !row.cut && !row.text.empty() && row.text.back() == '\r') {
            row.text.remove_suffix(1);
        }
    }
    [[nodiscard]] place after(place p, char c) const noexcept {
        bool const blank = c == ' ' || c == '\t';
        bool const separates = c == separator_;
        switch (p) {
            case place::cell_start:
                return c == '"' ? place::quoted : blank || separates ? place::cell_start : place::plain;
            case place::plain: return separates ? place::cell_start : place::plain;
            case place::quoted: return c == '"' ? place::quote_in_quotes : place::quoted;
            case place::quote_in_quotes:
                if (c == '"') {
                    return place::quoted;
                }
                [[fallthrough]];
            case place::behind_quotes:
                return separates ? place::cell_start : blank ? place::behind_quotes : place::passed_over;
            case place::passed_over: break;
        }
        return place::passed_over;
    }

    byte_source bytes_;
    row_form form_;
    std::size_t block_;
    std::vector<char> data_{};
    std::vector<char> kept_{};
    std::size_t at_ = 0;
    std::size_t end_ = 0;
    std::size_t taken_ = 0;
    std::size_t line_ = 1;
    sign quote_{};   // the next quote
    sign return_{};  // the next carriage return
    char separator_ = ',';
    bool begun_ = false;
    bool ended_ = false;
};

}  // namespace netralitas

#endif
