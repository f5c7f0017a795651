// SPDX-License-Identifier: BSL-1.0
// East Kalimantan, 7 February 2024: civil servants keep the vote and may not side with anybody.
#include <initializer_list>
#include <utility>
#include <vector>

#include "stories.hpp"

int main(int argc, char** argv) {
    storyteller const tell{
        argc,
        argv,
        {"East Kalimantan, a week before the vote: what a civil servant may do, and what not",
         "Kalimantan Timur, sepekan sebelum pemungutan suara: yang boleh dan yang tidak boleh bagi PNS"},
        {"A PNS; everybody supported is a determined candidate; the vote is on 14 February 2024.",
         "Seorang PNS; semua yang didukung sudah calon tetap; pemungutan suara 14 Februari 2024."}};
    date const today{2024, 2, 7};
    facts person{pns, appointed(date{2012, 3, 1})};
    person.nothing_else_happened();

    // What is not part of the act is said to be absent, so that nothing stays open.
    auto const done = [&](std::initializer_list<statement> what) {
        act x{.what = what};
        for (statement const s : {statement{favours::calon}, statement{harms::none}, statement{campaign_role::none},
                                  statement{attributes::none}, statement{spouse_stage::none}, active_support(false),
                                  state_facilities(false), mobilises_staff(false), for_spouse(false),
                                  conduct_day(today), pay_regulation_exists(false)}) {
            if (!x.what.known(s.subject)) {
                x.what.state(s);
            }
        }
        return x;
    };
    std::pair<text, act> const table[] = {
        {{"votes", "memilih"}, done({conduct::vote, favours::none, conduct_day(date{2024, 2, 14})})},
        {{"listens", "mendengarkan"}, done({conduct::attend_campaign, campaign_role::listener})},
        {{"in uniform", "berseragam"}, done({conduct::campaign_participant, campaign_role::participant, attributes::asn})},
        {{"likes", "like"}, done({conduct::like})},
        {{"joins group", "ikut grup"}, done({conduct::join_group})},
        {{"banner", "baliho"}, done({conduct::display_material})},
        {{"photograph", "foto"}, done({conduct::publish_photo, photo_with::candidate})},
        {{"invites", "mengajak"}, done({conduct::invitation})},
        {{"office car", "mobil dinas"},
         done({conduct::campaign_participant, campaign_role::participant, state_facilities(true)})},
        {{"decides", "keputusan"}, done({conduct::decision_or_act})},
        {{"team member", "anggota tim"}, done({conduct::team_member, campaign_role::team})},
    };
    std::vector<text> labels;
    std::vector<act> acts;
    for (auto const& [label, x] : table) {
        labels.push_back(label);
        acts.push_back(x);
    }
    question const asked{.on = today, .known_on = today};
    tell.heading({"The acts and their sanction", "Perbuatan dan sanksinya"});
    tell.rows(labels, assess(person, &contests::dprd_2024, asked, acts));

    tell.heading({"The same like", "Like yang sama"});
    for (auto const kind : {pppk, non_asn}) {
        facts other{kind, appointed(date{2020, 1, 1})};
        text const label[] = {kind == pppk ? text{"by a PPPK", "oleh PPPK"} : text{"contract", "non-ASN"}};
        tell.rows(label, assess(other.nothing_else_happened(), &contests::dprd_2024, asked, std::span{&acts[3], 1}));
    }

    tell.heading({"Until when can it be reported? Known on Monday, 5 February 2024",
                  "Sampai kapan dapat dilaporkan? Diketahui Senin, 5 Februari 2024"});
    person.state(violation_known(date{2024, 2, 5}));
    tell.row(assess(person, &contests::dprd_2024, asked).deadline("deadline.pemilu.report"));
}
