// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Candidate lists from DCS to DCT and after: one line for each name that says what happened to it, and sums that agree.
///
/// Totals do not tell what happened: 522 names can become 522 other names. @ref netralitas::reconcile compares names and takes the
/// reported events as explanations. What no event explains is reported as unexplained, never guessed. The room knows lists
/// and windows, not jobs: what a fate means for a person's employment is for other rooms to map from @ref netralitas::list_fate.
#ifndef NETRALITAS_CONTEST_CANDIDATE_LIST_HPP
#define NETRALITAS_CONTEST_CANDIDATE_LIST_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/contest/contest_facts.hpp>
#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief One name on a list.
struct list_entry {
    std::string_view key{};       ///< Who it is: a name or id that is the same in both lists.
    std::string_view party{};     ///< Whose list it is; empty for DPD.
    std::string_view district{};  ///< Electoral district (dapil).
    std::uint16_t number = 0;     ///< Number on the list.
    /// @brief Member by member.
    friend constexpr bool operator==(list_entry const&, list_entry const&) = default;
};

/// @brief What is reported to have happened to a name.
enum class list_change : std::uint8_t {
    dropped_by_party,  ///< The party did not submit the name again and put nobody in its place.
    replaced,          ///< The party put another name in its place (@ref list_event::other is the new name).
    moved_district,    ///< The party moved the name to another district.
    moved_number,      ///< The party gave the name another number.
    moved_party,       ///< The person was put on another party's list (@ref list_event::other is that party).
    failed_check,      ///< The election body declared the name not eligible (TMS).
    restored,          ///< The election body put the name back after a ruling of Bawaslu.
    died,              ///< The person died.
    resigned,          ///< The person gave up the candidacy.
    struck             ///< The election body struck the name from the DCT (@ref list_event::ground).
};

/// @brief One reported event of a list.
struct list_event {
    std::string_view key{};                 ///< Whom it concerns.
    list_change kind{};                     ///< What happened.
    date day = no_first_day;                ///< On which day.
    std::string_view other{};               ///< The new name of a replacement, or the new party.
    std::optional<strike_ground> ground{};  ///< Why a name was struck; none where nobody says.
    std::string_view party{};  ///< From whose list, needed where a person stands on the lists of two parties.
    /// @brief Member by member.
    friend constexpr bool operator==(list_event const&, list_event const&) = default;
};

/// @brief What became of a name between DCS and DCT, and after. Each line of a reconciliation has exactly one.
enum class list_fate : std::uint8_t {
    kept,                 ///< On both lists, same party, district and number.
    moved,                ///< On both lists, same party, another district or number.
    other_party,          ///< Put on the list of another party.
    dropped_by_party,     ///< Gone: the party left the name out in a window, without a substitute.
    withdrew,             ///< Gone: the person gave up the candidacy before the DCT.
    died_before_dct,      ///< Gone: the person died before the DCT, and nobody took the place.
    replaced,             ///< Gone: another name stands in its place.
    came_in,              ///< New: stands in the place of a replaced name.
    restored,             ///< New in the DCT: put back after a ruling.
    not_eligible,         ///< Gone: found not eligible while a window was still to come, and not replaced.
    failed_verification,  ///< Gone: found not eligible after the last window; the name is lost.
    struck,               ///< Struck from the DCT: the number stays, blank, and nobody takes it.
    died_after_dct,       ///< In the DCT; a ground to strike the name exists, a strike is not reported.
    resigned_after_dct,   ///< In the DCT; giving up is no ground to strike the name, so it stays.
    unexplained_out,      ///< In the DCS, not in the DCT, and no event says why.
    unexplained_in,       ///< In the DCT, not in the DCS, and no event says why.
    contradicted          ///< What is reported of the name cannot be true of these lists; see the problems.
};

/// @brief Number of fates.
inline constexpr std::size_t list_fate_count = static_cast<std::size_t>(list_fate::contradicted) + 1;

/// @brief The id of a fate or of a stretch of the nomination, and its words in both languages.
struct list_word {
    std::string_view id{};  ///< Stable id.
    text words{};           ///< What it says.
};

/// @brief Id and words of every fate, in the order of @ref list_fate.
inline constexpr list_word list_fates[] = {
    {"kept", {"kept", "tetap"}},
    {"moved", {"moved to another district or number", "pindah daerah pemilihan atau nomor urut"}},
    {"other_party", {"on another party's list", "dalam daftar partai lain"}},
    {"dropped_by_party", {"dropped by the party", "dihapus oleh partai"}},
    {"withdrew", {"gave up before the DCT", "mengundurkan diri sebelum DCT"}},
    {"died_before_dct", {"died before the DCT", "meninggal dunia sebelum DCT"}},
    {"replaced", {"replaced by another name", "diganti dengan nama lain"}},
    {"came_in", {"took the place of another name", "menggantikan nama lain"}},
    {"restored", {"put back after a ruling", "dimasukkan kembali setelah putusan"}},
    {"not_eligible", {"not eligible, not replaced", "tidak memenuhi syarat, tidak diganti"}},
    {"failed_verification", {"failed the last verification", "tidak lolos verifikasi terakhir"}},
    {"struck", {"struck from the DCT, number kept", "dicoret dari DCT, nomor urut tetap"}},
    {"died_after_dct",
     {"died after the DCT, strike not reported", "meninggal dunia setelah DCT, pencoretan belum dilaporkan"}},
    {"resigned_after_dct", {"gave up after the DCT, stays listed", "mengundurkan diri setelah DCT, tetap tercantum"}},
    {"unexplained_out", {"left the list, unexplained", "keluar dari daftar, tanpa penjelasan"}},
    {"unexplained_in", {"entered the list, unexplained", "masuk ke daftar, tanpa penjelasan"}},
    {"contradicted", {"reports contradict the lists", "laporan bertentangan dengan daftar"}},
};
static_assert(std::size(list_fates) == list_fate_count);

/// @brief Id and words of the fate `f`. O(1).
[[nodiscard]] constexpr list_word const& info(list_fate f) noexcept { return list_fates[static_cast<std::size_t>(f)]; }

/// @brief In which stretch of a nomination a day lies.
enum class list_phase : std::uint8_t {
    unknown,             ///< No day is reported, or the timetable does not say.
    before_dcs,          ///< Before the DCS was determined.
    correction,          ///< In the window for correcting papers.
    dcs_draft_scrutiny,  ///< In the scrutiny of the draft DCS.
    after_public_input,  ///< In the window for replacing names after public input.
    dct_draft_scrutiny,  ///< In the scrutiny of the draft DCT.
    between_windows,     ///< After the DCS, with a window still to come.
    verification,        ///< After the last window, before the DCT.
    dct_day,             ///< On the day on which the DCT was determined.
    after_dct            ///< After that day.
};

/// @brief Id and words of every stretch, in the order of @ref list_phase.
inline constexpr list_word list_phases[] = {
    {"unknown", {"day not known", "tanggal tidak diketahui"}},
    {"before_dcs", {"before the DCS", "sebelum DCS"}},
    {"correction", {"correction of papers", "masa perbaikan dokumen"}},
    {"dcs_draft_scrutiny", {"scrutiny of the draft DCS", "masa pencermatan rancangan DCS"}},
    {"after_public_input", {"replacement after public input", "masa penggantian setelah tanggapan masyarakat"}},
    {"dct_draft_scrutiny", {"scrutiny of the draft DCT", "masa pencermatan rancangan DCT"}},
    {"between_windows", {"between two windows", "di antara dua masa perubahan"}},
    {"verification", {"verification after the last window", "masa verifikasi setelah masa perubahan terakhir"}},
    {"dct_day", {"day of the DCT", "hari penetapan DCT"}},
    {"after_dct", {"after the DCT", "setelah DCT"}},
};
static_assert(std::size(list_phases) == static_cast<std::size_t>(list_phase::after_dct) + 1);

/// @brief Id and words of the stretch `p`. O(1).
[[nodiscard]] constexpr list_word const& info(list_phase p) noexcept {
    return list_phases[static_cast<std::size_t>(p)];
}

/// @brief The stretch of the nomination of `c` in which `day` lies, by the stages of its timetable; unknown where the
/// timetable names neither a DCT nor a window. Where it names no day for the determination of the DCS, the first day of its
/// announcement counts. O(lines of the timetable).
[[nodiscard]] constexpr list_phase list_phase_on(contest_info const& c, date day) noexcept {
    auto const* dct = c.stage_dates(contest_stage::dct_determination);
    if (!is_day(day) || dct == nullptr) {
        return list_phase::unknown;
    }
    if (dct->last < day) {
        return list_phase::after_dct;
    }
    if (dct->contains(day)) {
        return list_phase::dct_day;
    }
    // The whole timetable counts here, however late it became known: the lists themselves are of its end.
    auto const as_of = add_days(dct->last, 1);
    if (auto const open = list_change_window_on(c, day, as_of); open && *open != list_change_window::closed) {
        switch (*open) {
            case list_change_window::correction: return list_phase::correction;
            case list_change_window::dcs_draft_scrutiny: return list_phase::dcs_draft_scrutiny;
            case list_change_window::after_public_input: return list_phase::after_public_input;
            default: return list_phase::dct_draft_scrutiny;
        }
    }
    auto const* dcs = c.stage_dates(contest_stage::dcs_determination);
    dcs = dcs != nullptr ? dcs : c.stage_dates(contest_stage::dcs_announcement);
    if (dcs != nullptr && day < dcs->first) {
        return list_phase::before_dcs;
    }
    auto const* last = c.stage_dates(contest_stage::dct_scrutiny);
    last = last != nullptr ? last : c.stage_dates(contest_stage::substitution);
    if (dcs == nullptr || last == nullptr) {
        return list_phase::unknown;
    }
    return last->last < day ? list_phase::verification : list_phase::between_windows;
}

/// @brief Ids of the rules that govern a line, as many as apply.
struct list_rules {
    std::array<std::string_view, 2> ids{};  ///< The ids; empty ones at the end.
    std::size_t count = 0;                  ///< How many.

    /// @brief Adds a rule.
    constexpr void add(std::string_view id) { ids[count++] = id; }
    /// @brief First id.
    [[nodiscard]] constexpr std::string_view const* begin() const noexcept { return ids.data(); }
    /// @brief Past the last id.
    [[nodiscard]] constexpr std::string_view const* end() const noexcept { return ids.data() + count; }
    /// @brief Whether no rule is known: the answer is then "no rule known", not a neighbour's rule.
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
};

/// @brief What happened to one name. Views into the lists and events that the caller handed in.
struct list_line {
    std::string_view key{};              ///< Who.
    list_fate fate{};                    ///< What became of the name.
    list_entry const* before = nullptr;  ///< Its entry in the DCS, or null.
    list_entry const* after = nullptr;   ///< Its entry in the DCT, or null.
    list_event const* event = nullptr;  ///< The event that decides, or null where the lists alone show it or nothing does.
    list_event const* cause = nullptr;  ///< The event before it that led to it (a death before a replacement), or null.
    std::string_view counterpart{};  ///< The new name for `replaced`, the old one for `came_in`, the party for a name that
                                     ///< moved to a list not handed in.
    list_phase phase{};              ///< Where the day of @ref event lies in the nomination.
    list_rules rules{};              ///< The rules that govern it.

    /// @brief Effect on the total of the DCS: 1 if the name is in it.
    [[nodiscard]] constexpr std::size_t in() const noexcept { return before != nullptr ? 1 : 0; }
    /// @brief Effect on the total of the DCT: 1 if the name is in it.
    [[nodiscard]] constexpr std::size_t out() const noexcept { return after != nullptr ? 1 : 0; }
    /// @brief Whether the name counts among those still standing: in the DCT and not struck.
    [[nodiscard]] constexpr bool stands() const noexcept { return after != nullptr && fate != list_fate::struck; }
    /// @brief Whether the name is in both lists in another district.
    [[nodiscard]] constexpr bool district_changed() const noexcept {
        return before != nullptr && after != nullptr && before->district != after->district;
    }
    /// @brief Whether the name is in both lists with another number.
    [[nodiscard]] constexpr bool number_changed() const noexcept {
        return before != nullptr && after != nullptr && before->number != after->number;
    }
};

/// @brief Sums of a reconciliation; every name of either list counts once.
struct list_totals {
    std::size_t dcs = 0;                                 ///< Names in the DCS.
    std::size_t dct = 0;                                 ///< Names in the DCT as determined.
    std::size_t both = 0;                                ///< Names in both.
    std::size_t outs = 0;                                ///< Names in the DCS only.
    std::size_t ins = 0;                                 ///< Names in the DCT only.
    std::size_t struck = 0;                              ///< Names struck from the DCT.
    std::size_t standing = 0;                            ///< Names in the DCT that were not struck.
    std::array<std::size_t, list_fate_count> by_fate{};  ///< Names by fate.

    /// @brief Names with the fate `f`.
    [[nodiscard]] constexpr std::size_t of(list_fate f) const noexcept { return by_fate[static_cast<std::size_t>(f)]; }
    /// @brief Names that no event explains.
    [[nodiscard]] constexpr std::size_t unexplained() const noexcept {
        return of(list_fate::unexplained_out) + of(list_fate::unexplained_in);
    }
    /// @brief The sum check: both lists are accounted for, name by name.
    [[nodiscard]] constexpr bool balanced() const noexcept {
        std::size_t lines = 0;
        for (auto const n : by_fate) {
            lines += n;
        }
        return both + outs == dcs && both + ins == dct && standing + struck == dct && lines == both + outs + ins;
    }
};

/// @brief Two lists, compared name by name.
struct reconciliation {
    std::vector<list_line> lines{};  ///< One line for each name: those of the DCS in its order, then those new in the DCT.
    list_totals totals{};            ///< The sums.
    std::vector<error> problems{};  ///< What cannot be true, each with its number; the names concerned are `contradicted`.

    /// @brief Whether nothing contradicts itself and every change is explained. The sums agree in any case.
    [[nodiscard]] bool complete() const noexcept {
        return problems.empty() && totals.balanced() && totals.unexplained() == 0;
    }
    /// @brief The line of a name, the first one where a person stood on two lists, or null. O(lines).
    [[nodiscard]] list_line const* find(std::string_view key) const noexcept {
        for (auto const& l : lines) {
            if (l.key == key) {
                return &l;
            }
        }
        return nullptr;
    }
};

namespace detail {

/// @brief The rules that govern a fate, by the table of the cycle. DPD and cycles without a list of rules have none.
[[nodiscard]] constexpr list_rules rules_of(list_line const& l, contest_info const& c) {
    list_rules r;
    bool const y2019 = c.round == cycle::pemilu_2019;
    bool const y2024 = c.round == cycle::pemilu_2024;
    if ((c.kind != contest::dpr && c.kind != contest::dprd) || (!y2019 && !y2024)) {
        return r;
    }
    bool const window = l.phase == list_phase::dcs_draft_scrutiny || l.phase == list_phase::after_public_input ||
                        l.phase == list_phase::dct_draft_scrutiny || l.phase == list_phase::correction;
    switch (l.fate) {
        case list_fate::kept:
            r.add("candidacy.dcs_is_not_determination");
            r.add("nomination.pileg.resign_duty");
            break;
        case list_fate::moved:
        case list_fate::dropped_by_party:
            if (y2024) {
                r.add("nomination.dcs.substitution_windows_2024");
            }
            break;
        case list_fate::replaced:
        case list_fate::came_in:
            r.add(y2024 ? "nomination.dcs.substitution_windows_2024" : "nomination.dcs.substitution_2019");
            break;
        case list_fate::withdrew:
        case list_fate::died_before_dct:
            if (y2019) {
                r.add("nomination.dcs.substitution_2019");
            } else if (window) {
                r.add("nomination.dcs.substitution_windows_2024");
            }
            break;
        case list_fate::not_eligible:
            if (y2019) {
                r.add("nomination.dcs.substitution_2019");
            } else if (window) {
                r.add("nomination.dcs.substitution_windows_2024");
            } else {
                r.add("nomination.dcs.dispute");
            }
            break;
        case list_fate::failed_verification:
            if (y2024) {
                r.add("nomination.dct.no_change_after_scrutiny");
            }
            break;
        case list_fate::other_party:
            if (y2024) {
                r.add("nomination.list.other_party_before_dct");
            }
            break;
        case list_fate::restored:
            if (y2024) {
                r.add("nomination.dcs.dispute");
            }
            break;
        case list_fate::struck:
            if (y2024) {
                if (l.event->ground) {
                    r.add(*l.event->ground == strike_ground::no_decree ? "nomination.pileg_2024.strike"
                                                                       : "nomination.dct.strike_grounds");
                }
                r.add("nomination.dct.no_renumbering");
            }
            break;
        case list_fate::died_after_dct:
            if (y2024) {
                r.add("nomination.dct.strike_grounds");
            }
            break;
        case list_fate::resigned_after_dct:
            if (y2024) {
                r.add("nomination.dct.resignation_not_a_ground");
            }
            break;
        case list_fate::unexplained_out:
        case list_fate::unexplained_in:
        case list_fate::contradicted: r.add("nomination.list.equal_totals_not_equal_lists"); break;
    }
    return r;
}

/// @brief Whether the party may bring about `kind` on `day`, by the windows of the contest. The window after public input lets
/// it replace names only, the one before papers only; unknown windows forbid nothing.
[[nodiscard]] constexpr bool party_may(list_change kind, list_phase phase) noexcept {
    switch (phase) {
        case list_phase::unknown:
        case list_phase::dct_draft_scrutiny: return true;
        case list_phase::dcs_draft_scrutiny: return kind != list_change::dropped_by_party;
        case list_phase::after_public_input: return kind == list_change::replaced || kind == list_change::moved_party;
        case list_phase::between_windows: return kind == list_change::moved_party;
        default: return false;
    }
}

/// @brief The work of @ref reconcile.
class reconciler {
public:
    /// @brief The lists, the events and the contest; views only.
    reconciler(std::span<list_entry const> dcs, std::span<list_entry const> dct, std::span<list_event const> events,
               contest_info const& c)
        : dcs_{dcs}, dct_{dct}, events_{events}, contest_{c} {}

    /// @brief Does it, once.
    [[nodiscard]] reconciliation run() {
        if (contest_.kind == contest::pilkada || contest_.kind == contest::president) {
            refuse(errc::contest_mismatch, contest_.id);
        }
        out_.lines.reserve(dcs_.size() + dct_.size());
        pair_entries();
        sort_events();
        assign_events();
        for (std::size_t i = 0; i < out_.lines.size(); ++i) {
            judge(i);
        }
        link_replacements();
        finish();
        return std::move(out_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// A line under work: its events in the order of their days, as a range of `mine_`, and whether something is wrong.
    struct work {
        std::vector<list_event const*> events{};
        bool wrong = false;
    };

    void refuse(errc code, std::string_view subject, date day = no_first_day, date limit = no_first_day,
                std::string_view other = {}) {
        out_.problems.push_back({code, day, limit, subject, other});
    }

    /// Whether the event was refused.
    [[nodiscard]] bool is_bad(list_event const& e) const {
        return std::find(bad_.begin(), bad_.end(), &e) != bad_.end();
    }

    /// Refuses an event, once: what it explains elsewhere is then contradicted too.
    void refuse(errc code, list_event const& e, date limit = no_first_day, std::string_view other = {}) {
        if (!is_bad(e)) {
            refuse(code, e.key, e.day, limit, other);
            bad_.push_back(&e);
        }
    }

    /// One line for each entry of the DCS, paired with the entry of the same person in the DCT: the one of the same party, else
    /// the only one left. Then one line for each entry of the DCT that has no partner.
    void pair_entries() {
        std::vector<std::size_t> a = order(dcs_);
        std::vector<std::size_t> b = order(dct_);
        std::vector<std::size_t> partner(dcs_.size(), none);
        std::vector<char> taken(dct_.size(), 0);
        std::vector<char> twice_a(dcs_.size(), 0);
        std::vector<char> twice_b(dct_.size(), 0);
        auto const same = [](list_entry const& x, list_entry const& y) { return x.key == y.key && x.party == y.party; };
        for (std::size_t k = 1; k < a.size(); ++k) {
            if (same(dcs_[a[k - 1]], dcs_[a[k]])) {
                twice_a[a[k]] = twice_a[a[k - 1]] = 1;
                refuse(errc::stated_twice, dcs_[a[k]].key, no_first_day, no_first_day, dcs_[a[k]].party);
            }
        }
        for (std::size_t k = 1; k < b.size(); ++k) {
            // Nobody stands twice in a final list, whatever the party.
            if (dct_[b[k - 1]].key == dct_[b[k]].key) {
                twice_b[b[k]] = twice_b[b[k - 1]] = 1;
                refuse(errc::stated_twice, dct_[b[k]].key, no_first_day, no_first_day, dct_[b[k]].party);
            }
        }
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < a.size() || j < b.size()) {
            auto const key =
                j == b.size() || (i < a.size() && dcs_[a[i]].key < dct_[b[j]].key) ? dcs_[a[i]].key : dct_[b[j]].key;
            std::size_t const i0 = i;
            std::size_t const j0 = j;
            while (i < a.size() && dcs_[a[i]].key == key) {
                ++i;
            }
            while (j < b.size() && dct_[b[j]].key == key) {
                ++j;
            }
            std::size_t left_a = none;
            std::size_t left_b = none;
            std::size_t lone_a = 0;
            std::size_t lone_b = 0;
            for (std::size_t x = i0; x < i; ++x) {
                for (std::size_t y = j0; y < j && partner[a[x]] == none; ++y) {
                    if (taken[b[y]] == 0 && dcs_[a[x]].party == dct_[b[y]].party) {
                        partner[a[x]] = b[y];
                        taken[b[y]] = 1;
                    }
                }
                if (partner[a[x]] == none) {
                    left_a = a[x];
                    ++lone_a;
                }
            }
            for (std::size_t y = j0; y < j; ++y) {
                if (taken[b[y]] == 0) {
                    left_b = b[y];
                    ++lone_b;
                }
            }
            if (lone_a == 1 && lone_b == 1) {
                partner[left_a] = left_b;
                taken[left_b] = 1;
            }
        }
        for (std::size_t n = 0; n < dcs_.size(); ++n) {
            auto const* after = partner[n] == none ? nullptr : &dct_[partner[n]];
            add_line(dcs_[n].key, &dcs_[n], after, twice_a[n] != 0 || (after != nullptr && twice_b[partner[n]] != 0));
        }
        for (std::size_t n = 0; n < dct_.size(); ++n) {
            if (taken[n] == 0) {
                add_line(dct_[n].key, nullptr, &dct_[n], twice_b[n] != 0);
            }
        }
        for (auto const& e : dct_) {
            parties_.push_back(e.party);
        }
        std::sort(parties_.begin(), parties_.end());
        by_key_.resize(out_.lines.size());
        for (std::size_t n = 0; n < by_key_.size(); ++n) {
            by_key_[n] = n;
        }
        std::sort(by_key_.begin(), by_key_.end(), [this](std::size_t x, std::size_t y) {
            return out_.lines[x].key != out_.lines[y].key ? out_.lines[x].key < out_.lines[y].key : x < y;
        });
    }

    static std::vector<std::size_t> order(std::span<list_entry const> list) {
        std::vector<std::size_t> v(list.size());
        for (std::size_t n = 0; n < v.size(); ++n) {
            v[n] = n;
        }
        std::sort(v.begin(), v.end(), [list](std::size_t x, std::size_t y) {
            if (list[x].key != list[y].key) {
                return list[x].key < list[y].key;
            }
            return list[x].party != list[y].party ? list[x].party < list[y].party : x < y;
        });
        return v;
    }

    void add_line(std::string_view key, list_entry const* before, list_entry const* after, bool wrong) {
        list_line l;
        l.key = key;
        l.before = before;
        l.after = after;
        out_.lines.push_back(l);
        work_.push_back({{}, wrong});
    }

    /// The lines of a person, as a range of `by_key_`.
    [[nodiscard]] std::pair<std::size_t, std::size_t> lines_of(std::string_view key) const {
        auto const first = std::lower_bound(by_key_.begin(), by_key_.end(), key,
                                            [this](std::size_t x, std::string_view k) { return out_.lines[x].key < k; });
        auto last = first;
        while (last != by_key_.end() && out_.lines[*last].key == key) {
            ++last;
        }
        return {static_cast<std::size_t>(first - by_key_.begin()), static_cast<std::size_t>(last - by_key_.begin())};
    }

    void sort_events() {
        for (auto const& e : events_) {
            in_order_.push_back(&e);
            if (e.kind == list_change::replaced) {
                newcomers_.push_back(e.other);
            }
        }
        std::stable_sort(in_order_.begin(), in_order_.end(),
                         [](list_event const* x, list_event const* y) { return x->day < y->day; });
        std::sort(newcomers_.begin(), newcomers_.end());
    }

    /// Hands each event to the line that it concerns. A name that came in and left again between the two lists has no line.
    void assign_events() {
        for (auto const* e : in_order_) {
            auto const [first, last] = lines_of(e->key);
            std::size_t target = none;
            std::size_t found = 0;
            for (std::size_t n = first; n < last; ++n) {
                auto const& l = out_.lines[by_key_[n]];
                if (e->party.empty() || (l.before != nullptr && l.before->party == e->party) ||
                    (l.after != nullptr && l.after->party == e->party)) {
                    target = by_key_[n];
                    ++found;
                }
            }
            if (!is_day(e->day)) {
                refuse(errc::special_date, *e);
                blame(first, last);
            } else if (first == last) {
                if (std::binary_search(newcomers_.begin(), newcomers_.end(), e->key)) {
                    if (in_order(*e, false)) {
                        passing_.push_back(e);
                    }
                } else {
                    refuse(errc::unknown_person, *e);
                }
            } else if (found == 0) {
                refuse(errc::contradictory_facts, *e, no_first_day, e->party);
                blame(first, last);
            } else if (found > 1) {
                auto const& l = out_.lines[target];
                refuse(errc::stated_twice, *e, no_first_day, l.before != nullptr ? l.before->party : l.after->party);
                blame(first, last);
            } else {
                work_[target].events.push_back(e);
            }
        }
    }

    void blame(std::size_t first, std::size_t last) {
        for (std::size_t n = first; n < last; ++n) {
            work_[by_key_[n]].wrong = true;
        }
    }

    [[nodiscard]] date dct_day() const {
        auto const* d = contest_.stage_dates(contest_stage::dct_determination);
        return d != nullptr ? d->last : no_first_day;
    }
    [[nodiscard]] date dcs_day() const {
        auto const* d = contest_.stage_dates(contest_stage::dcs_determination);
        d = d != nullptr ? d : contest_.stage_dates(contest_stage::dcs_announcement);
        return d != nullptr ? d->first : no_first_day;
    }
    // An event on the day of the DCT agrees with either list: nobody reports the hour.
    [[nodiscard]] bool before_dct(list_event const& e) const { return is_day(dct_day()) && e.day < dct_day(); }
    [[nodiscard]] bool after_dct(list_event const& e) const { return is_day(dct_day()) && dct_day() < e.day; }

    /// Whether the event can lie on its day at all; refuses it otherwise, with the nearest day that could be.
    bool in_order(list_event const& e, bool in_dcs) {
        auto const phase = list_phase_on(contest_, e.day);
        bool const party_act = e.kind == list_change::dropped_by_party || e.kind == list_change::replaced ||
                               e.kind == list_change::moved_district || e.kind == list_change::moved_number ||
                               e.kind == list_change::moved_party;
        if (e.kind == list_change::struck) {
            auto limit = is_day(dct_day()) ? add_days(dct_day(), 1) : no_first_day;
            if (e.ground == strike_ground::no_decree) {
                // Those who lacked the decree were struck once the dispensation had run out.
                if (auto const* due = contest_.stage_dates(contest_stage::dismissal_decision_extended_due)) {
                    limit = add_days(due->last, 1);
                }
            }
            auto const* vote = contest_.stage_dates(contest_stage::voting);
            if (is_day(limit) && e.day < limit) {
                refuse(errc::event_out_of_order, e, limit);
                return false;
            }
            if (vote != nullptr && vote->last < e.day) {
                refuse(errc::event_out_of_order, e, vote->last);
                return false;
            }
            return true;
        }
        if (party_act && !party_may(e.kind, phase)) {
            refuse(errc::event_out_of_order, e, nearest_window(e));
            return false;
        }
        if ((e.kind == list_change::failed_check || e.kind == list_change::restored) &&
            (phase == list_phase::after_dct || phase == list_phase::dct_day)) {
            refuse(errc::event_out_of_order, e, add_days(dct_day(), -1));
            return false;
        }
        // The DCS shows the name as it stood then; only the refusal that a ruling undid may lie before it.
        if (in_dcs && is_day(dcs_day()) && e.day < dcs_day()) {
            refuse(errc::event_out_of_order, e, dcs_day());
            return false;
        }
        return true;
    }

    /// The day nearest to that of the event on which a party may do what it reports, or no day where there is none.
    [[nodiscard]] date nearest_window(list_event const& e) const {
        date best = no_first_day;
        for (auto const s :
             {contest_stage::dcs_draft_scrutiny, contest_stage::substitution, contest_stage::dct_scrutiny}) {
            auto const* d = contest_.stage_dates(s);
            if (d == nullptr || !party_may(e.kind, list_phase_on(contest_, d->first)) || d->last < dcs_day()) {
                continue;
            }
            auto const near = e.day < d->first ? d->first : d->last;
            auto const gap = [&e](date x) { return x < e.day ? serial(e.day) - serial(x) : serial(x) - serial(e.day); };
            if (!is_day(best) || gap(near) < gap(best)) {
                best = near;
            }
        }
        return best;
    }

    /// What became of the name of line `i`, from its entries and events alone.
    void judge(std::size_t i) {
        auto& l = out_.lines[i];
        auto& w = work_[i];
        list_event const* leave = nullptr;    // the party act by which the name left its place
        list_event const* refused = nullptr;  // not eligible, not restored
        list_event const* back = nullptr;     // restored
        list_event const* dead = nullptr;
        list_event const* gave_up = nullptr;
        list_event const* strike = nullptr;
        list_event const* move = nullptr;
        list_event const* last = nullptr;
        for (auto const* e : w.events) {
            if (!in_order(*e, l.before != nullptr)) {
                w.wrong = true;
                continue;
            }
            if (last != nullptr && *last == *e) {
                refuse(errc::stated_twice, *e);
                w.wrong = true;
                continue;
            }
            // Nothing follows a strike; after a death only the name can be dealt with.
            if (strike != nullptr || (dead != nullptr && e->kind != list_change::replaced &&
                                      e->kind != list_change::dropped_by_party && e->kind != list_change::struck)) {
                refuse(errc::event_out_of_order, *e, (strike != nullptr ? strike : dead)->day);
                w.wrong = true;
                continue;
            }
            last = e;
            switch (e->kind) {
                case list_change::dropped_by_party:
                case list_change::replaced:
                    if (leave != nullptr) {
                        contradict(i, *e);
                    }
                    leave = e;
                    break;
                case list_change::moved_party:
                case list_change::moved_district:
                case list_change::moved_number: move = stronger(move, e); break;
                case list_change::failed_check: refused = e; break;
                case list_change::restored:
                    back = e;
                    refused = nullptr;
                    break;
                case list_change::died: dead = e; break;
                case list_change::resigned: gave_up = e; break;
                case list_change::struck: strike = e; break;
            }
        }
        if (strike != nullptr &&
            (strike->ground == strike_ground::resignation || strike->ground == strike_ground::suspect_only)) {
            contradict(i, *strike);  // neither giving up nor being a suspect is a ground
        }
        if (l.after != nullptr) {
            judge_listed(i, leave, refused, back, dead, gave_up, strike, move);
        } else {
            judge_gone(i, leave, refused, dead, gave_up, strike, move);
        }
        if (w.wrong) {
            l.fate = list_fate::contradicted;
        }
        l.phase = l.event != nullptr ? list_phase_on(contest_, l.event->day) : list_phase::unknown;
    }

    /// Of two moves the one that says more: to another party, else the later one.
    static list_event const* stronger(list_event const* a, list_event const* b) {
        return a != nullptr && a->kind == list_change::moved_party && b->kind != list_change::moved_party ? a : b;
    }

    /// What led to the party act `e`: the first of the three that is reported and not later.
    static list_event const* earlier(list_event const* e, list_event const* a, list_event const* b, list_event const* c) {
        for (auto const* x : {a, b, c}) {
            if (x != nullptr && x->day <= e->day) {
                return x;
            }
        }
        return nullptr;
    }

    void contradict(std::size_t i, list_event const& e) {
        refuse(errc::contradictory_facts, e, no_first_day, e.other);
        work_[i].wrong = true;
    }

    void judge_listed(std::size_t i, list_event const* leave, list_event const* refused, list_event const* back,
                      list_event const* dead, list_event const* gave_up, list_event const* strike,
                      list_event const* move) {
        auto& l = out_.lines[i];
        // The DCT has the name, so it cannot have left before.
        for (auto const* e : {leave, refused}) {
            if (e != nullptr) {
                contradict(i, *e);
                l.event = e;
            }
        }
        for (auto const* e : {dead, gave_up}) {
            if (e != nullptr && before_dct(*e)) {
                contradict(i, *e);
                l.event = e;
            }
        }
        if (l.before == nullptr) {
            l.fate = back != nullptr ? list_fate::restored : list_fate::unexplained_in;
            l.event = back != nullptr ? back : l.event;
            if (move != nullptr && move->kind == list_change::moved_party) {
                l.fate = list_fate::other_party;  // from a list that was not handed in
                l.event = move;
            }
        } else if (l.before->party != l.after->party) {
            l.fate = list_fate::other_party;
            l.event = move != nullptr && move->kind == list_change::moved_party ? move : l.event;
            if (l.event != nullptr && !l.event->other.empty() && l.event->other != l.after->party) {
                contradict(i, *l.event);
            }
        } else {
            l.fate = l.district_changed() || l.number_changed() ? list_fate::moved : list_fate::kept;
            if (move != nullptr) {
                l.event = move;
                if (move->kind == list_change::moved_party ||
                    (move->kind == list_change::moved_district && !l.district_changed()) ||
                    (move->kind == list_change::moved_number && !l.number_changed())) {
                    contradict(i, *move);
                }
            }
        }
        if (strike != nullptr) {
            l.fate = list_fate::struck;
            l.cause = dead != nullptr ? dead : gave_up;
            l.event = strike;
            if (dead != nullptr && strike->ground && *strike->ground != strike_ground::death) {
                contradict(i, *strike);
            }
        } else if (dead != nullptr) {
            l.fate = list_fate::died_after_dct;
            l.event = dead;
        } else if (gave_up != nullptr) {
            l.fate = list_fate::resigned_after_dct;
            l.event = gave_up;
        }
    }

    void judge_gone(std::size_t i, list_event const* leave, list_event const* refused, list_event const* dead,
                    list_event const* gave_up, list_event const* strike, list_event const* move) {
        auto& l = out_.lines[i];
        if (strike != nullptr) {
            contradict(i, *strike);  // only a name in the DCT can be struck
            l.event = strike;
            return;
        }
        for (auto const* e : {dead, gave_up}) {
            if (e != nullptr && after_dct(*e)) {
                contradict(i, *e);  // it was gone before
                l.event = e;
                return;
            }
        }
        if (leave != nullptr && leave->kind == list_change::replaced) {
            l.fate = list_fate::replaced;
            l.event = leave;
            l.cause = earlier(leave, dead, gave_up, refused);
            l.counterpart = leave->other;
            if (move != nullptr && move->kind == list_change::moved_party) {
                contradict(i, *leave);
            }
        } else if (move != nullptr && move->kind == list_change::moved_party) {
            l.fate = list_fate::other_party;
            l.event = move;
            l.counterpart = move->other;
            if (std::binary_search(parties_.begin(), parties_.end(), move->other)) {
                contradict(i, *move);  // that party's list was handed in, and the name is not on it
            }
        } else if (leave != nullptr) {
            l.fate = list_fate::dropped_by_party;
            l.event = leave;
            l.cause = earlier(leave, dead, gave_up, refused);
        } else if (dead != nullptr) {
            l.fate = list_fate::died_before_dct;
            l.event = dead;
        } else if (gave_up != nullptr) {
            l.fate = list_fate::withdrew;
            l.event = gave_up;
        } else if (refused != nullptr) {
            l.fate = list_phase_on(contest_, refused->day) == list_phase::verification ? list_fate::failed_verification
                                                                                       : list_fate::not_eligible;
            l.event = refused;
        } else {
            l.fate = list_fate::unexplained_out;
        }
    }

    /// Joins each replacement to the line of the new name, and looks whether it can be true.
    void link_replacements() {
        for (auto const* e : in_order_) {
            if (e->kind != list_change::replaced) {
                continue;
            }
            auto const [first, last] = lines_of(e->other);
            bool listed = false;
            for (std::size_t n = first; n < last; ++n) {
                listed = listed || out_.lines[by_key_[n]].after != nullptr;
            }
            // A new name that is not in the DCT must have left again, and no name takes two places.
            bool const left = std::any_of(passing_.begin(), passing_.end(), [e](list_event const* p) {
                return p->key == e->other && e->day <= p->day && p->kind != list_change::struck &&
                       p->kind != list_change::moved_district && p->kind != list_change::moved_number;
            });
            auto const named = std::equal_range(newcomers_.begin(), newcomers_.end(), e->other);
            if (!is_bad(*e) &&
                ((!listed && !left) || e->other == e->key || e->other.empty() || named.second - named.first > 1)) {
                refuse(errc::contradictory_facts, *e, no_first_day, e->other);
                auto const [a, b] = lines_of(e->key);
                for (std::size_t n = a; n < b; ++n) {
                    out_.lines[by_key_[n]].fate = list_fate::contradicted;
                }
            }
            for (std::size_t n = first; n < last; ++n) {
                auto& l = out_.lines[by_key_[n]];
                if (l.before != nullptr || l.fate == list_fate::contradicted) {
                    continue;
                }
                l.counterpart = e->key;
                if (l.fate == list_fate::unexplained_in) {
                    l.fate = is_bad(*e) ? list_fate::contradicted : list_fate::came_in;
                    l.event = e;
                    l.phase = list_phase_on(contest_, e->day);
                } else if (l.event == nullptr) {
                    l.event = e;
                    l.phase = list_phase_on(contest_, e->day);
                } else if (l.cause == nullptr) {
                    l.cause = e;
                }
            }
        }
    }

    void finish() {
        auto& t = out_.totals;
        t.dcs = dcs_.size();
        t.dct = dct_.size();
        for (auto& l : out_.lines) {
            l.rules = rules_of(l, contest_);
            ++t.by_fate[static_cast<std::size_t>(l.fate)];
            t.both += l.in() & l.out();
            t.outs += l.in() & (1 - l.out());
            t.ins += l.out() & (1 - l.in());
            t.struck += l.fate == list_fate::struck ? 1U : 0U;
            t.standing += l.stands() ? 1U : 0U;
        }
    }

    std::span<list_entry const> dcs_;
    std::span<list_entry const> dct_;
    std::span<list_event const> events_;
    contest_info const& contest_;
    reconciliation out_{};
    std::vector<work> work_{};
    std::vector<std::size_t> by_key_{};
    std::vector<list_event const*> in_order_{};
    std::vector<std::string_view> newcomers_{};
    std::vector<list_event const*> passing_{};
    std::vector<std::string_view> parties_{};
    std::vector<list_event const*> bad_{};
};

}  // namespace detail

/// @brief Compares the provisional list (DCS) with the final list (DCT) name by name, with the reported events as explanations.
///
/// Each entry of the DCS gives one line, joined with the entry of the same person in the DCT; each entry of the DCT without a
/// partner gives one more. A person on the lists of two parties has two lines; an event about such a person must name the
/// party. A line says what became of the name, by which event, in which stretch of the nomination, and which rules govern it.
/// A change of district, number or party that the lists show needs no event; a name that left or came in without one is
/// unexplained.
///
/// Problems, each with its number: 1002 an event without a day; 1007 the same person twice in the final list or on one
/// party's list, the same event twice, or an event that fits two lines; 1011 a contest without candidate lists; 1013 an event about
/// somebody on neither list who did not come in as a substitute; 5001 an event outside the windows in which the party may do
/// it, a strike before or on the day of the DCT or after the vote, or an event that the DCS already must show; 5002 events that
/// cannot be true of these lists or of each other, among them a strike because of a resignation or mere suspicion. The names
/// concerned have the fate `contradicted`; the sums agree all the same.
///
/// Pure. The lines point into `dcs`, `dct` and `events`, which must live as long as the result. Where the timetable has no
/// DCS, DCT or window, no event is refused for its day. O((n + e) log (n + e)) for n entries and e events, if few events
/// are refused and few substitutes left again before the DCT; the vectors of the result and of the work are allocated.
[[nodiscard]] inline reconciliation reconcile(std::span<list_entry const> dcs, std::span<list_entry const> dct,
                                              std::span<list_event const> events, contest_info const& c) {
    return detail::reconciler{dcs, dct, events, c}.run();
}

}  // namespace netralitas

#endif
