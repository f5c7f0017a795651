// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A government worker whose kind is known at compile time: what the law excludes for the kind does not compile.
#ifndef NETRALITAS_PERSON_EMPLOYEE_HPP
#define NETRALITAS_PERSON_EMPLOYEE_HPP

#include <optional>

#include <netralitas/base/date.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>

namespace netralitas {

/// @brief Whether a kind of worker is a Pegawai ASN (PNS, CPNS, PPPK and part-time PPPK).
/// Legal source: `status.category.pegawai_asn`.
template <employment K>
inline constexpr bool is_asn = K == pns || K == cpns || K == pppk || K == pppk_part_time;

/// @brief A worker of the kind `K`. Only what every person has is a member; everything else is stated as a fact.
/// @tparam K The kind of employment, as in `employee<pns>`.
template <employment K>
struct employee {
    std::optional<date> appointed{};  ///< Day of appointment, or start of the contract of service.

    /// @brief The kind of employment.
    static constexpr employment kind = K;

    /// @brief The same person as facts. O(1).
    [[nodiscard]] constexpr operator facts() const {
        facts f{K};
        if (appointed) {
            f.state(netralitas::appointed(*appointed));
        }
        return f;
    }
};

/// @brief A worker who holds a party card. Another type than @ref employee on purpose: what is open to a worker (leave, for one)
/// is not open to a party member, and code that forgets the card does not compile.
/// Legal source: `party.member.ban_pp11`, `party.member.ground_2023`; for contract workers `party.member.non_asn`.
/// @tparam K The kind of employment.
template <employment K>
struct party_member {
    employee<K> person{};  ///< The worker.
    date card{};           ///< Day of the party card.

    /// @brief The same person as facts, the card among them. O(1).
    [[nodiscard]] constexpr operator facts() const {
        facts f = person;
        f.state(party_card_issued(card));
        return f;
    }
};

/// @brief The worker after a party card has been issued: no longer an @ref employee. The result must be used.
template <employment K>
[[nodiscard]] constexpr party_member<K> with_party_card(employee<K> const& person, date card) {
    return {person, card};
}

}  // namespace netralitas

#endif
