// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Rows of a file in the order of a key, whatever the order and the size of the file: sorted in bounded memory, with the rest on disk.
#ifndef NETRALITAS_IO_SORTED_ROWS_HPP
#define NETRALITAS_IO_SORTED_ROWS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <ios>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <netralitas/base/error.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/row_cutter.hpp>

namespace netralitas {

/// @brief Memory in which rows are sorted before the rest goes to disk, in bytes, where nothing else is said.
inline constexpr std::size_t default_sort_memory = std::size_t{256} << 20U;

/// @brief A row with the key by which it is sorted. Views that are good until the next row is asked for.
struct keyed_row {
    std::string_view key{};  ///< The key.
    raw_row row{};           ///< The row.
};

/// @brief A file without a name, for rows that do not fit into memory. It lies in the folder for temporary files (`TMPDIR`) and is gone
/// when the program ends, however it ends; only its owner can read it. Where it cannot be written or read, an @ref input_problem
/// (1008) that names the folder is thrown.
class scratch_file {
public:
    /// @brief Appends bytes. The file is made when the first of them come.
    void append(std::string_view bytes) {
        if (!file_.is_open()) {
            open();
        }
        if (file_.sputn(bytes.data(), static_cast<std::streamsize>(bytes.size())) !=
            static_cast<std::streamsize>(bytes.size())) {
            refuse();
        }
        size_ += bytes.size();
    }
    /// @brief Bytes appended so far.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// @brief Reads `count` bytes that begin at `offset`. Precondition: they have been appended.
    void read(std::size_t offset, char* into, std::size_t count) {
        auto const wanted = static_cast<std::streamsize>(count);
        if (file_.pubseekpos(static_cast<std::streamoff>(offset), std::ios::in | std::ios::out) == std::streampos(-1) ||
            file_.sgetn(into, wanted) != wanted) {
            refuse();
        }
    }

private:
    void open() {
        std::error_code problem;
        folder_ = std::filesystem::temp_directory_path(problem);
        if (problem) {
            refuse();
        }
        // A folder of its own is made by nobody else under the same name and can be closed to others before there is a file.
        std::random_device random;
        auto const own = folder_ / ("netralitas-" + std::to_string(random()) + std::to_string(random()));
        if (!std::filesystem::create_directory(own, problem) || problem) {
            refuse();
        }
        std::filesystem::permissions(own, std::filesystem::perms::owner_all, problem);
        bool const opened =
            file_.open(own / "rows", std::ios::in | std::ios::out | std::ios::trunc | std::ios::binary) != nullptr;
        std::filesystem::remove_all(own, problem);
        if (!opened) {
            refuse();
        }
    }
    [[noreturn]] void refuse() const { throw input_problem{.code = errc::broken_file, .file = folder_.string()}; }

    std::filesystem::path folder_{};
    std::filebuf file_{};
    std::size_t size_ = 0;
};

/// @brief Takes rows in any order and gives them back in the order of their keys, byte by byte; rows with the same key in the order
/// in which they came.
///
/// Memory: at most about `memory` bytes, and one row. What does not fit is written to a @ref scratch_file in sorted runs, which are
/// merged while they are read. O(n log n).
class row_sorter {
public:
    /// @brief A sorter that keeps to `memory` bytes.
    explicit row_sorter(std::size_t memory = default_sort_memory)
        : memory_{memory}, most_bytes_{memory - memory / 5}, most_rows_{std::max<std::size_t>(
                                                                 memory / 5 / sizeof(entry), 2)} {}

    /// @brief Takes a row. Precondition: @ref next has not been called.
    void add(std::string_view key, raw_row const& row) {
        auto const size = header_size + key.size() + row.text.size();
        if (!rows_.empty() && (bytes_.size() + size > most_bytes_ || rows_.size() == most_rows_)) {
            write_run();
        }
        if (rows_.empty() && runs_.empty()) {
            bytes_.reserve(most_bytes_);  // at once: a buffer that grows is held twice
            rows_.reserve(most_rows_);
        }
        rows_.push_back({prefix_of(key), bytes_.size()});
        header const h{row.line, static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(row.text.size()),
                       row.cut ? 1U : 0U, row.plain ? 1U : 0U};
        bytes_.append(reinterpret_cast<char const*>(&h), header_size);
        bytes_.append(key);
        bytes_.append(row.text);
    }
    /// @brief The next row in order. @return False after the last.
    [[nodiscard]] bool next(keyed_row& row) {
        if (!sorted_) {
            begin();
        }
        if (runs_.empty()) {
            if (at_ == rows_.size()) {
                return false;
            }
            row = row_at(bytes_.data() + rows_[at_++].offset);
            return true;
        }
        if (started_) {
            advance_first();
        }
        started_ = true;
        if (heap_.empty()) {
            return false;
        }
        row = row_at(runs_[heap_.front()].row);
        return true;
    }
    /// @brief How many sorted runs went to disk.
    [[nodiscard]] std::size_t runs_on_disk() const noexcept { return runs_.size(); }

private:
    struct header {
        std::uint64_t line;
        std::uint32_t key;
        std::uint32_t text;
        std::uint32_t cut;
        std::uint32_t plain;
    };
    static constexpr std::size_t header_size = sizeof(header);
    struct entry {
        std::uint64_t prefix;  // the first bytes of the key, so that most comparisons stay here
        std::size_t offset;
    };
    struct run {
        std::size_t from = 0;  // what is still on disk
        std::size_t end = 0;
        std::vector<char> buffer{};
        std::size_t at = 0;  // of the buffer
        char const* row = nullptr;
    };

    [[nodiscard]] static std::uint64_t prefix_of(std::string_view key) noexcept {
        std::uint64_t p = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            p = p << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
        }
        return p;
    }
    [[nodiscard]] static header header_at(char const* at) noexcept {
        header h;
        std::memcpy(&h, at, header_size);
        return h;
    }
    [[nodiscard]] static std::string_view key_at(char const* at) noexcept {
        return {at + header_size, header_at(at).key};
    }
    [[nodiscard]] static keyed_row row_at(char const* at) noexcept {
        auto const h = header_at(at);
        return {{at + header_size, h.key},
                {.text = {at + header_size + h.key, h.text},
                 .line = static_cast<std::size_t>(h.line),
                 .cut = h.cut != 0,
                 .plain = h.plain != 0}};
    }
    void sort_rows() {
        std::sort(rows_.begin(), rows_.end(), [this](entry const& a, entry const& b) {
            if (a.prefix != b.prefix) {
                return a.prefix < b.prefix;
            }
            auto const order = key_at(bytes_.data() + a.offset).compare(key_at(bytes_.data() + b.offset));
            return order != 0 ? order < 0 : a.offset < b.offset;
        });
    }
    void write_run() {
        sort_rows();
        run r{.from = scratch_.size()};
        std::string block;
        for (auto const& e : rows_) {
            auto const h = header_at(bytes_.data() + e.offset);
            block.append(bytes_, e.offset, header_size + h.key + h.text);
            if (block.size() >= std::size_t{1} << 18U) {
                scratch_.append(block);
                block.clear();
            }
        }
        scratch_.append(block);
        r.end = scratch_.size();
        runs_.push_back(std::move(r));
        rows_.clear();
        bytes_.clear();
    }
    /// The run whose row comes first stands in front of the heap; of equal keys the row that came first.
    [[nodiscard]] auto comes_later() const {
        return [this](std::size_t a, std::size_t b) {
            auto const order = key_at(runs_[a].row).compare(key_at(runs_[b].row));
            return order != 0 ? order > 0 : a > b;
        };
    }
    void begin() {
        sorted_ = true;
        if (runs_.empty()) {
            sort_rows();
            return;
        }
        if (!rows_.empty()) {
            write_run();
        }
        std::string{}.swap(bytes_);
        std::vector<entry>{}.swap(rows_);
        block_ = std::clamp<std::size_t>(memory_ / runs_.size(), 4096, std::size_t{1} << 20U);
        for (std::size_t i = 0; i < runs_.size(); ++i) {
            if (advance(runs_[i])) {
                heap_.push_back(i);
            }
        }
        std::make_heap(heap_.begin(), heap_.end(), comes_later());
    }
    void advance_first() {
        std::pop_heap(heap_.begin(), heap_.end(), comes_later());
        if (advance(runs_[heap_.back()])) {
            std::push_heap(heap_.begin(), heap_.end(), comes_later());
        } else {
            heap_.pop_back();
        }
    }
    bool advance(run& r) {
        if (!hold(r, header_size)) {
            return false;
        }
        auto const h = header_at(r.buffer.data() + r.at);
        auto const size = header_size + h.key + h.text;
        static_cast<void>(hold(r, size));
        r.row = r.buffer.data() + r.at;
        r.at += size;
        return true;
    }
    /// Sees to it that the next `count` bytes of the run are in memory; false where there are none.
    bool hold(run& r, std::size_t count) {
        auto const left = r.buffer.size() - r.at;
        if (left >= count) {
            return true;
        }
        if (r.from == r.end) {
            return false;
        }
        auto const taken = std::min(std::max(block_, count - left), r.end - r.from);
        if (left != 0) {
            std::memmove(r.buffer.data(), r.buffer.data() + r.at, left);
        }
        r.buffer.resize(left + taken);
        r.at = 0;
        scratch_.read(r.from, r.buffer.data() + left, taken);
        r.from += taken;
        return true;
    }

    std::size_t memory_;
    std::size_t most_bytes_;
    std::size_t most_rows_;
    std::string bytes_{};
    std::vector<entry> rows_{};
    scratch_file scratch_{};
    std::vector<run> runs_{};
    std::vector<std::size_t> heap_{};
    std::size_t block_ = 0;
    std::size_t at_ = 0;
    bool sorted_ = false;
    bool started_ = false;
};

}  // namespace netralitas

#endif
