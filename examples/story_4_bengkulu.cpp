// SPDX-License-Identifier: BSL-1.0
// Bengkulu, July and August 2024: officials approach parties; with or without unpaid leave (CLTN), on work days and holidays.
#include <vector>

#include "stories.hpp"

int main(int argc, char** argv) {
    storyteller const tell{argc,
                           argv,
                           {"Bengkulu 2024: officials approach parties before the regional elections",
                            "Bengkulu 2024: pejabat mendekati partai politik menjelang pilkada"},
                           {"A PNS with ten years of service meets a party about standing for regional head.",
                            "Seorang PNS dengan masa kerja sepuluh tahun menemui partai tentang pencalonannya."}};
    facts official{pns, appointed(date{2014, 3, 1})};
    official.nothing_else_happened();
    facts on_leave = official;
    for (statement const s : {cltn_requested(date{2024, 6, 10}), cltn_granted(date{2024, 7, 15}),
                              cltn_start(date{2024, 7, 22}), cltn_end(date{2024, 12, 31})}) {
        on_leave.state(s);
    }
    auto const meeting = [](date day, std::uint8_t hour) {
        return act{
            .what = {conduct::approach_party, favours::own_candidacy, conduct_day(day), pay_regulation_exists(false)},
            .at = local_time{hour, 0, zone::wib}};
    };
    auto const ask = [](facts const& f, std::vector<act> const& acts, reading_set const& readings = {}) {
        return assess(f, &contests::pilkada_2024, {.on = date{2024, 8, 5}, .readings = readings}, acts);
    };

    // The supervisor sorts each meeting: working hours, after hours, holiday.
    std::vector<act> const meetings{meeting(date{2024, 8, 1}, 10), meeting(date{2024, 8, 1}, 20),
                                    meeting(date{2024, 8, 3}, 10), meeting(date{2024, 7, 7}, 10)};
    text const labels[] = {{"Thu 1 Aug 10h", "Kam 1 Agu 10"},
                           {"Thu 1 Aug 20h", "Kam 1 Agu 20"},
                           {"Sat 3 Aug 10h", "Sab 3 Agu 10"},
                           {"Sun 7 Jul 10h", "Min 7 Jul 10"}};
    struct {
        text words;
        facts const& who;
        reading_set readings;
    } const tables[] = {
        {{"Without leave, national reading", "Tanpa cuti, tafsir nasional"}, official, {}},
        {{"Without leave, the local supervisor: even one day of leave, except on holidays",
          "Tanpa cuti, Bawaslu Bengkulu: cuti walau sehari, kecuali hari libur"},
         official,
         "bawaslu_bengkulu_2024"},
    };
    for (auto const& t : tables) {
        tell.heading(t.words);
        tell.rows(labels, ask(t.who, meetings, t.readings));
    }
    tell.heading({"On leave from 22 July to 31 December", "Sedang CLTN 22 Juli s.d. 31 Desember"});
    tell.rows(labels, ask(on_leave, meetings));

    tell.heading({"Could they take leave from 22 July 2024?", "Dapatkah mengambil CLTN mulai 22 Juli 2024?"});
    struct {
        text who;
        facts stated;
    } const people[] = {{{"4 years", "4 tahun"}, {pns, appointed(date{2020, 3, 1})}},
                        {{"5 years", "5 tahun"}, {pns, appointed(date{2019, 7, 1})}},
                        {{"10 years", "10 tahun"}, {pns, appointed(date{2014, 3, 1})}},
                        {{"PPPK", "PPPK"}, {pppk, appointed(date{2019, 7, 1})}},
                        {{"CPNS", "CPNS"}, {cpns, appointed(date{2024, 4, 1})}}};
    for (auto const& p : people) {
        auto const leave = cltn_for(p.stated, {.reason = cltn_reason::approach_party, .start = date{2024, 7, 22}},
                                    {.on = date{2024, 7, 1}});
        std::string why{name_of(leave.eligible).in(tell.lang())};
        for (auto const& need : leave.needs) {
            if (need.met == truth::no && need.rule != nullptr) {
                why += "; " + std::string{need.rule->words.in(tell.lang())} + ' ' + cite(need.rule->basis, tell.lang());
                break;
            }
        }
        tell.row(p.who, why);
    }
    std::vector<act> const holiday{meetings[3]};
    tell.whole(
        {"In full: the meeting on Sunday, 7 July (1 Muharram)", "Selengkapnya: pertemuan Minggu, 7 Juli (1 Muharam)"},
        ask(official, holiday));
}
