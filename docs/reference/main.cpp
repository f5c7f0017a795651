// SPDX-License-Identifier: BSL-1.0
// Writes the reference of the law as Doxygen pages: a page for each instrument with the rows that it carries, and lists.
//
//   reference_pages SCENARIOS FOLDER
//
// SCENARIOS holds lines of id, tab, scenario, as scripts/traceability --scenarios writes them. Whatever stands in a page comes
// from the rows themselves. A row is the anchor row-<id with - for .>, an instrument the page law_<id>.
#include <algorithm>
#include <bit>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/reasons_text.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/rule_book.hpp>
#include <netralitas/status/regions.hpp>

using namespace netralitas;

namespace {

constexpr auto en = language::en;
constexpr auto id = language::id;

// Text that neither Markdown nor Doxygen takes for a command.
std::string plain(std::string_view s) {
    std::string out;
    for (char const c : s) {
        switch (c) {
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '&': out += "&amp;"; break;
            case '"': out += "&quot;"; break;
            case '@':
            case '\\':
            case '#':
            case '%':
            case '*':
            case '_': out += '\\'; [[fallthrough]];
            default: out += c;
        }
    }
    return out;
}
std::string code(std::string_view s) { return '`' + std::string{s} + '`'; }

std::string anchor(std::string_view row) {
    std::string out = "row-" + std::string{row};
    std::replace(out.begin(), out.end(), '.', '-');
    return out;
}
std::string page(instrument const& i) { return "law_" + std::string{i.id}; }
std::string link(std::string_view target, std::string_view words) {
    return "\\ref " + std::string{target} + " \"" + std::string{words} + '"';
}
std::string row_link(std::string_view row) { return link(anchor(row), row); }
std::string page_link(instrument const& i) { return link(page(i), i.short_name); }

// Both languages, short ones in one line.
std::string both(std::string_view english, std::string_view indonesian) {
    return plain(english) + (english.size() + indonesian.size() < 60 ? " / *" : " <br> *") + plain(indonesian) + '*';
}
std::string both(text const& t) { return both(t.en, t.id); }

text role_name(body_role r) {
    switch (r) {
        case body_role::policy: return {"sets the policy", "menetapkan kebijakan"};
        case body_role::supervision: return {"supervises", "mengawasi"};
        case body_role::verification: return {"verifies", "memverifikasi"};
        case body_role::forwarding: return {"forwards", "meneruskan"};
        case body_role::routing: return {"takes pending files", "menerima berkas yang belum selesai"};
        case body_role::sanction: return {"imposes the sanction", "menjatuhkan sanksi"};
        case body_role::data_control: return {"blocks personnel data", "memblokir data kepegawaian"};
        case body_role::cancellation: return {"cancels a wrong punishment", "membatalkan hukuman yang keliru"};
        case body_role::appeal: return {"hears appeals", "memeriksa banding"};
        case body_role::ethics: return {"hears ethics cases", "memeriksa pelanggaran kode etik"};
        case body_role::criminal: return {"handles crimes", "menangani tindak pidana"};
        case body_role::planned: break;
    }
    return {"does not exist yet", "belum dibentuk"};
}
text case_name(case_filter c) {
    switch (c) {
        case case_filter::any: return {"every case", "semua perkara"};
        case case_filter::fresh: return {"new cases", "perkara baru"};
        case case_filter::pending: return {"pending files", "berkas yang belum selesai"};
        case case_filter::processed_by_kasn:
            return {"files that KASN had processed", "berkas yang sudah diproses KASN"};
        case case_filter::received_unprocessed:
            return {"files received, not processed", "berkas diterima, belum diproses"};
        case case_filter::alleged_crime: return {"alleged crimes", "dugaan tindak pidana"};
        case case_filter::not_followed:
            return {"recommendations not followed", "rekomendasi yang tidak ditindaklanjuti"};
        case case_filter::wrong_punishment: return {"wrong punishments", "hukuman yang keliru"};
        case case_filter::dismissal: return {"dismissals", "pemberhentian"};
        case case_filter::ethics_case: return {"ethics cases", "perkara kode etik"};
        case case_filter::regency_or_city_secretary:
            return {"ethics cases of a regency or city secretary", "perkara kode etik sekretaris daerah kabupaten/kota"};
        case case_filter::provincial_secretary:
            return {"ethics cases of a provincial secretary", "perkara kode etik sekretaris daerah provinsi"};
        case case_filter::contract_worker: break;
    }
    return {"contract workers", "pegawai kontrak"};
}

std::string term_text(deadline_row const& d, language l) {
    term const& t = d.length;
    bool const english = l == en;
    std::string const from{text_of(d.from).label.in(l)};
    if (t.unit == unit::fixed_date) {
        return long_date(t.fixed, l);
    }
    if (t.unit == unit::end_of_month) {
        return (english ? "the last day of the month of: " : "hari terakhir bulan: ") + from;
    }
    if (t.amount == 0) {
        return (english ? "on the day of: " : "pada hari: ") + from;
    }
    bool const many = t.amount != 1;
    text unit_name{"hours", "jam"};
    switch (t.unit) {
        case unit::working_day:
            unit_name = many ? text{"work days", "hari kerja"} : text{"work day", "hari kerja"};
            break;
        case unit::calendar_day:
            unit_name = many ? text{"calendar days", "hari kalender"} : text{"calendar day", "hari kalender"};
            break;
        case unit::day_unspecified:
            unit_name = {"days (the text says no more)", "hari (jenis hari tidak disebut)"};
            break;
        case unit::month: unit_name = many ? text{"months", "bulan"} : text{"month", "bulan"}; break;
        case unit::year: unit_name = many ? text{"years", "tahun"} : text{"year", "tahun"}; break;
        default: break;
    }
    text const way = t.direction == direction::after ? text{" after: ", " sesudah: "} : text{" before: ", " sebelum: "};
    return std::to_string(t.amount) + ' ' + std::string{unit_name.in(l)} + std::string{way.in(l)} + from;
}

// What is known of a row whatever its kind, for lists.
struct listed {
    std::string_view name;
    text kind;
    text words;
    instrument const* home = nullptr;  // null: on a page of its own kind
};

class reference {
public:
    reference(rule_book const& law, std::filesystem::path folder) : law_{law}, folder_{std::move(folder)} {}

    void read_scenarios(std::istream& in) {
        for (std::string line; std::getline(in, line);) {
            auto const tab = line.find('\t');
            if (tab != std::string::npos) {
                scenarios_[line.substr(0, tab)].push_back(line.substr(tab + 1));
            }
        }
    }

    void write() {
        gather();
        std::filesystem::create_directories(folder_);
        write_start();
        write_instruments();
        write_lists();
        write_readings();
        write_bodies();
        write_timeline();
        write_diagrams();
        write_index();
    }

private:
    // --- Who names whom

    std::string_view name_of_row(id_key key) const {
        auto const p = law_.find(key);
        switch (p.kind) {
            case row_kind::rule: return law_.norms()[p.index]->id;
            case row_kind::act: return law_.acts()[p.index]->id;
            case row_kind::deadline: return law_.deadlines()[p.index]->id;
            case row_kind::none: break;
        }
        return {};
    }
    static void put(std::vector<std::string_view>& list, std::string_view name) {
        if (!name.empty() && std::find(list.begin(), list.end(), name) == list.end()) {
            list.push_back(name);
        }
    }
    void refer(std::string_view from, condition const& when) {
        for (std::uint8_t i = 0; i < when.size; ++i) {
            auto const& l = when.literals[i];
            if (l.ask == test::applies || l.ask == test::missed) {
                auto const to = name_of_row(static_cast<id_key>(l.value));
                put(asks_[from], to);
                put(asked_by_[to], from);
            }
        }
    }
    template <class Refs>
    void yield(std::string_view from, Refs const& refs) {
        for (auto const& r : refs) {
            auto const to = name_of_row(r.key);
            put(yields_[from], to);
            put(prevails_[to], from);
        }
    }
    void gather() {
        for (auto const* n : law_.norms()) {
            rows_.push_back({n->id, {"rule", "ketentuan"}, n->words, n->basis.items[0].of});
            refer(n->id, n->when);
            yield(n->id, n->yields_to);
        }
        for (auto const* a : law_.acts()) {
            rows_.push_back({a->id, {"act", "perbuatan"}, a->words, a->basis.of});
            refer(a->id, a->when);
            yield(a->id, a->yields_to);
            if (a->counts_through) {
                put(asks_[a->id], name_of_row(a->counts_through.key));
                put(asked_by_[name_of_row(a->counts_through.key)], a->id);
            }
        }
        for (auto const* d : law_.deadlines()) {
            rows_.push_back({d->id, {"deadline", "tenggat"}, d->due, d->basis.items[0].of});
            refer(d->id, d->when);
        }
        for (auto const& r : readings) {
            rows_.push_back({r.id, {"reading", "tafsir"}, r.question, nullptr});
            for (auto const& row : r.rows) {
                put(disputed_[name_of_row(row.key)], r.id);
            }
        }
        for (auto const& s : supervisors) {
            rows_.push_back({s.id, {"body", "lembaga"}, s.body, nullptr});
        }
    }

    // --- Parts of a row

    static void line(std::ostream& out, text const& label, std::string const& words) {
        if (!words.empty()) {
            out << "- **" << label.en << "** / *" << label.id << "*: " << words << '\n';
        }
    }
    static void line(std::ostream& out, text const& label, text const& words) {
        if (!words.empty()) {
            line(out, label, both(words));
        }
    }
    static void line(std::ostream& out, text const& label, std::string const& english, std::string const& indonesian) {
        if (!english.empty()) {
            line(out, label, both(english, indonesian));
        }
    }
    static void head(std::ostream& out, std::string_view name, text const& words, std::string_view level = "###") {
        out << '\n' << level << ' ' << name << " {#" << anchor(name) << "}\n\n";
        if (!words.empty()) {
            out << plain(words.en) << "\n\n*" << plain(words.id) << "*\n\n";
        }
    }
    static std::string joined(std::vector<std::string_view> const* list) {
        std::string out;
        for (auto const name : list != nullptr ? *list : std::vector<std::string_view>{}) {
            out += (out.empty() ? "" : ", ") + row_link(name);
        }
        return out;
    }
    using names_of = std::map<std::string_view, std::vector<std::string_view>>;
    static std::string joined(names_of const& all, std::string_view name) {
        auto const it = all.find(name);
        return joined(it == all.end() ? nullptr : &it->second);
    }
    // Each citation in both languages, with a link to its instrument and to the amendment.
    template <class Citations>
    static std::string cited(Citations const& list) {
        std::string out;
        for (citation const& c : list) {
            out += (out.empty() ? "" : "; ") + link(page(*c.of), cite(c, en));
            if (c.amended_by != nullptr) {
                out += " (" + page_link(*c.amended_by) + ')';
            }
            auto const place = detail::place_text(c, false);
            out += place.empty() ? "" : ", *" + plain(place) + '*';
        }
        return out;
    }
    static void days(std::ostream& out, interval force) {
        line(out, {"In force", "Berlaku"}, detail::range_text(force, en), detail::range_text(force, id));
    }
    static void whom(std::ostream& out, who_mask binds, contest_mask contests) {
        if (!(binds == anyone)) {
            line(out, {"Binds", "Mengikat"}, detail::who_text(binds, en), detail::who_text(binds, id));
        }
        if (!(contests == any_contest)) {
            line(out, {"Contests", "Pemilihan"}, values_text(word::contest, contests.bits, en),
                 values_text(word::contest, contests.bits, id));
        }
    }
    void when(std::ostream& out, condition const& c) const {
        line(out, {"When", "Bila"}, condition_text(c, law_, en), condition_text(c, law_, id));
    }
    static void attested(std::ostream& out, evidence grade) {
        line(out, {"Evidence", "Bukti"},
             code(grade_id(grade)) + ", " + plain(name_of(grade).en) + " / *" + plain(name_of(grade).id) + '*');
    }
    static std::string_view grade_id(evidence e) {
        switch (e) {
            case evidence::text: return "text";
            case evidence::report: return "report";
            case evidence::derived: return "derived";
            case evidence::memory: return "memory";
            case evidence::conflicting: break;
        }
        return "conflicting";
    }
    void around(std::ostream& out, std::string_view name, std::string_view reading) const {
        if (!reading.empty()) {
            auto const* const r = rule_book::find_reading(reading);
            line(out, {"Only under the reading", "Hanya menurut tafsir"},
                 code(reading) + (r != nullptr ? ", " + row_link(r->id) : ""));
        }
        line(out, {"Disputed in", "Diperselisihkan dalam"}, joined(disputed_, name));
        line(out, {"Yields to", "Dikesampingkan oleh"}, joined(yields_, name));
        line(out, {"Prevails over", "Mengesampingkan"}, joined(prevails_, name));
        line(out, {"Asks", "Merujuk"}, joined(asks_, name));
        line(out, {"Asked by", "Dirujuk oleh"}, joined(asked_by_, name));
        auto const it = scenarios_.find(std::string{name});
        if (it != scenarios_.end()) {
            std::string list;
            // A duty of every week is in hundreds of scenarios: a few show it as well.
            constexpr std::size_t shown = 8;
            for (std::size_t i = 0; i < it->second.size() && i < shown; ++i) {
                list += (i == 0 ? "" : ", ") + code(it->second[i]);
            }
            if (it->second.size() > shown) {
                list += " + " + std::to_string(it->second.size() - shown);
            }
            line(out, {"Scenarios", "Skenario"}, list);
        }
    }

    // --- Rows

    void row(std::ostream& out, norm const& n) const {
        head(out, n.id, n.words);
        line(out, {"Says", "Jenis"}, name_of(n.kind));
        whom(out, n.binds, n.contests);
        days(out, n.force);
        when(out, n.when);
        if (n.then != consequence::none) {
            line(out, {"Outcome", "Hasil"}, name_of(n.then));
        }
        line(out, {"What follows", "Akibat"}, n.effect);
        line(out, {"Stands in", "Dasar"}, cited(n.basis));
        attested(out, n.grade);
        line(out, {"Version picked by", "Versi ditentukan oleh"}, name_of(n.selected_by));
        around(out, n.id, n.reading);
        line(out, {"Not established", "Belum pasti"}, n.note);
        for (auto const* d : decree_log) {
            if (d->id == n.id) {
                out << "\n| day | | name |\n|---|---|---|\n";
                for (auto const& e : d->entries) {
                    out << "| " << iso(e.day) << " | " << (e.action == decree_action::declare ? "off" : "withdrawn")
                        << " | " << both(e.name) << " |\n";
                }
                out << '\n';
            }
        }
    }
    void row(std::ostream& out, act_row const& a) const {
        head(out, a.id, a.words);
        whom(out, a.binds, a.contests);
        days(out, a.basis.of->force);
        when(out, a.when);
        line(out, {"Track", "Jalur"}, name_of(a.opens));
        if (a.then != consequence::none) {
            line(out, {"Outcome", "Hasil"}, name_of(a.then));
        }
        line(out, {"Sanction", "Sanksi"}, a.sanction);
        line(out, {"Stands in", "Dasar"}, cited(few<citation, 1>{{a.basis}}));
        line(out, {"Sanction stands in", "Dasar sanksi"}, cited(a.sanction_basis));
        attested(out, a.grade);
        line(out, {"Same conduct elsewhere", "Perbuatan sejenis"}, siblings(a));
        around(out, a.id, {});
        line(out, {"Not established", "Belum pasti"}, a.note);
    }
    std::string siblings(act_row const& a) const {
        std::vector<std::string_view> others;
        for (auto const* other : law_.acts()) {
            if (other->type == a.type && other != &a) {
                others.push_back(other->id);
            }
        }
        return joined(&others);
    }
    void row(std::ostream& out, deadline_row const& d) const {
        head(out, d.id, d.due);
        line(out, {"Due", "Tenggat"}, term_text(d, en), term_text(d, id));
        line(out, {"By whom", "Oleh"}, d.who);
        line(out, {"If missed", "Jika terlewat"}, d.missed);
        whom(out, d.binds, d.contests);
        days(out, d.force);
        when(out, d.when);
        line(out, {"Stands in", "Dasar"}, cited(d.basis));
        attested(out, d.grade);
        around(out, d.id, d.reading);
        line(out, {"Not established", "Belum pasti"}, d.note);
    }

    // --- Pages

    std::ofstream open(std::string const& label, std::string_view title) const {
        std::ofstream out{folder_ / (label + ".md")};
        out.exceptions(std::ios::failbit | std::ios::badbit);
        out << "# " << title << " {#" << label << "}\n\n";
        return out;
    }
    template <class Rows>
    static std::vector<typename Rows::value_type> at_home(Rows const& all, instrument const& i) {
        std::vector<typename Rows::value_type> out;
        for (auto const* r : all) {
            citation first;
            if constexpr (std::is_same_v<std::remove_cv_t<typename Rows::value_type>, act_row const*>) {
                first = r->basis;
            } else {
                first = r->basis.items[0];
            }
            if (first.of == &i) {
                out.push_back(r);
            }
        }
        return out;
    }
    template <class Rows>
    void section(std::ostream& out, Rows const& all, instrument const& i, text const& title, std::string_view kind) const {
        auto const mine = at_home(all, i);
        if (mine.empty()) {
            return;
        }
        out << "\n## " << title.en << " / " << title.id << " {#" << page(i) << '_' << kind << "}\n";
        for (auto const* r : mine) {
            row(out, *r);
        }
    }
    static bool cites(citation const& c, instrument const& i) { return c.of == &i || c.amended_by == &i; }
    // Rows that stand on the page of another instrument, and cite this one too.
    std::string cited_by(instrument const& i) const {
        std::vector<std::string_view> out;
        auto const any = [&](auto const& list) {
            return std::any_of(list.begin(), list.end(), [&](citation const& c) { return cites(c, i); });
        };
        for (auto const* n : law_.norms()) {
            if (n->basis.items[0].of != &i && any(n->basis)) {
                put(out, n->id);
            }
        }
        for (auto const* a : law_.acts()) {
            if (a->basis.of != &i && (any(a->sanction_basis) || cites(a->basis, i))) {
                put(out, a->id);
            }
        }
        for (auto const* d : law_.deadlines()) {
            if (d->basis.items[0].of != &i && any(d->basis)) {
                put(out, d->id);
            }
        }
        for (auto const& s : supervisors) {
            if (any(s.basis)) {
                put(out, s.id);
            }
        }
        for (auto const& r : readings) {
            bool const other = std::any_of(r.alternatives.begin(), r.alternatives.end(),
                                           [&](alternative const& a) { return a.basis && cites(a.basis, i); });
            if (other || any(r.default_basis)) {
                put(out, r.id);
            }
        }
        return joined(&out);
    }
    void write_instruments() const {
        auto out = open("reference_instruments", "Instruments / Peraturan");
        out << "Every law, regulation, decree, ruling, circular and letter that a row cites, by its id. "
            << link("reference_timeline", "By date") << ".\n\n";
        for (auto const* i : all_instruments) {
            out << "- \\subpage " << page(*i) << " – " << plain(i->title.en) << '\n';
            write_instrument(*i);
        }
    }
    void write_instrument(instrument const& i) const {
        auto out = open(page(i), i.short_name);
        out << "**" << plain(i.title.en) << "**\n\n*" << plain(i.title.id) << "*\n\n";
        line(out, {"Id", "Id"}, code(i.id));
        line(out, {"Numbers", "Nomor"}, plain(i.numbers));
        line(out, {"Issuer", "Penerbit"}, plain(i.issuer));
        if (is_day(i.issued.first)) {
            bool const exact = i.issued.first == i.issued.last;
            line(out, {"Issued", "Ditetapkan"},
                 exact ? long_date(i.issued.first, en)
                       : "between " + long_date(i.issued.first, en) + " and " + long_date(i.issued.last, en),
                 exact ? long_date(i.issued.first, id)
                       : "antara " + long_date(i.issued.first, id) + " dan " + long_date(i.issued.last, id));
        }
        if (is_day(i.force.first) || is_day(i.force.last)) {
            days(out, i.force);
        } else {
            line(out, {"In force", "Berlaku"}, text{"the days are not established", "tanggalnya tidak diketahui"});
        }
        attested(out, i.grade);
        line(out, {"Not established", "Belum pasti"}, i.note);
        line(out, {"Cited also by", "Dikutip juga oleh"}, cited_by(i));
        section(out, law_.norms(), i, {"Rules", "Ketentuan"}, "rules");
        section(out, law_.acts(), i, {"Acts", "Perbuatan"}, "acts");
        section(out, law_.deadlines(), i, {"Deadlines", "Tenggat"}, "deadlines");
    }
    static void entry(std::ostream& out, std::string_view name, text const& words) {
        out << "- " << row_link(name) << " <br> " << both(words) << '\n';
    }
    void list_group(std::ostream& out, std::string_view label, std::string_view title,
                    std::span<std::span<norm const> const> files) const {
        out << "\n## " << title << " {#reference_rules_" << label << "}\n\n";
        for (auto const rows : files) {
            for (auto const& n : rows) {
                entry(out, n.id, n.words);
            }
        }
    }
    void write_lists() const {
        auto rules = open("reference_rules", "Rules by room / Ketentuan menurut bidang");
        list_group(rules, "status", "Status", norms::status_norms);
        list_group(rules, "nomination", "Nomination / Pencalonan", norms::nomination_norms);
        list_group(rules, "leave", "Leave / Cuti", norms::leave_norms);
        list_group(rules, "conduct", "Conduct / Perilaku", norms::conduct_norms);
        list_group(rules, "discipline", "Discipline / Disiplin", norms::discipline_norms);
        list_group(rules, "appeal", "Appeal / Upaya administratif", norms::appeal_norms);
        list_group(rules, "reporting", "Reports / Pelaporan", norms::reporting_norms);
        list_group(rules, "supervision", "Supervision / Pengawasan", norms::supervision_norms);
        list_group(rules, "criminal", "Crimes / Pidana", norms::criminal_norms);
        list_group(rules, "calendar", "Calendar / Hari libur", norms::calendar_norms);
        list_group(rules, "working_time", "Working time / Jam kerja", norms::working_time_norms);
        rules << "\n## Decrees on days off / Keputusan hari libur {#reference_rules_decrees}\n\n";
        for (auto const* d : decree_log) {
            rules << "- " << row_link(d->id) << " – " << plain(d->of->short_name) << '\n';
        }

        auto acts = open("reference_acts", "Acts by list / Perbuatan menurut daftar");
        for (auto const list : acts::all) {
            auto const& i = *list.front().basis.of;
            acts << "\n## " << i.short_name << " {#reference_acts_" << i.id << "}\n\n";
            for (auto const& a : list) {
                entry(acts, a.id, a.words);
            }
        }

        auto deadlines = open("reference_deadlines", "Deadlines / Tenggat");
        for (auto const* d : law_.deadlines()) {
            deadlines << "- " << row_link(d->id) << " – " << plain(term_text(*d, en)) << " <br> " << both(d->due) << '\n';
        }
    }
    void write_readings() const {
        auto out = open("reference_readings", "Readings / Tafsir");
        out << "Where authorities disagree: the national reading, which is the default, and the others by their keys.\n";
        for (auto const& r : readings) {
            head(out, r.id, r.question, "##");
            line(out, {"National reading", "Tafsir nasional"}, r.default_position);
            line(out, {"Stands in", "Dasar"}, cited(r.default_basis));
            attested(out, r.default_grade);
            for (auto const& a : r.alternatives) {
                out << "- " << code(a.key) << ", " << plain(a.who.en) << " / *" << plain(a.who.id)
                    << "*: " << both(a.position);
                if (a.basis) {
                    out << " <br> " << cited(few<citation, 1>{{a.basis}});
                }
                out << '\n';
            }
            line(out, {"What hangs on it", "Perbedaannya"}, r.difference);
            if (!r.selectable) {
                line(out, {"Selectable", "Dapat dipilih"},
                     text{"no: no outcome hangs on it", "tidak: tidak mengubah hasil"});
            }
            std::vector<std::string_view> concerned;
            for (auto const& ref : r.rows) {
                put(concerned, name_of_row(ref.key));
            }
            line(out, {"Rows", "Baris"}, joined(&concerned));
            around(out, r.id, {});
        }
    }
    void write_bodies() const {
        auto out = open("reference_bodies", "Bodies / Lembaga");
        out << "Who supervises, verifies, forwards and punishes, by range of days.\n";
        for (auto const& s : supervisors) {
            head(out, s.id, s.body, "##");
            line(out, {"Does", "Tugas"}, role_name(s.role));
            line(out, {"Cases", "Perkara"}, case_name(s.cases));
            line(out, {"Sends the file to", "Meneruskan kepada"}, s.route_to);
            days(out, s.force);
            line(out, {"Stands in", "Dasar"}, cited(s.basis));
            attested(out, s.grade);
            around(out, s.id, s.reading);
            line(out, {"Not established", "Belum pasti"}, s.note);
        }
    }

    // A bar from 2010 to 2030 below each name, so that a phone shows it whole.
    void write_timeline() const {
        auto out = open("reference_timeline", "Timeline / Lini masa");
        constexpr int first_year = 2010;
        constexpr int years = 20;
        auto const at = [](date d) {
            double const x = (serial(d) - serial(date{first_year, 1, 1})) / (years * 365.25) * 100;
            return std::clamp(x, 0.0, 100.0);
        };
        out << "Instruments by their day of issue. The bar runs from 2010 to 2030 and shows the days in force; an end that is not "
               "established is left open at the edge. Where no bar stands, the days in force are not established.\n\n"
               "*Peraturan menurut tanggal penetapan. Garis menunjukkan masa berlaku, 2010 sampai 2030.*\n";
        std::vector<instrument const*> by_day{std::begin(all_instruments), std::end(all_instruments)};
        std::stable_sort(by_day.begin(), by_day.end(), [](auto const* a, auto const* b) {
            bool const known = is_day(a->issued.first);
            return known != is_day(b->issued.first) ? known : a->issued.first < b->issued.first;
        });
        int year = -1;
        for (auto const* i : by_day) {
            bool const known = is_day(i->issued.first);
            int const now = known ? static_cast<int>(i->issued.first.year()) : 0;
            if (now != year) {
                year = now;
                out << "\n## " << (known ? std::to_string(now) : "Day not established / Tanggal tidak diketahui")
                    << " {#reference_timeline_" << now << "}\n\n";
            }
            bool const exact = known && i->issued.first == i->issued.last;
            out << "<div class=\"law-span\">" << (exact ? iso(i->issued.first) + ' ' : "") << page_link(*i);
            if (is_day(i->force.first) || is_day(i->force.last)) {
                double const left = is_day(i->force.first) ? at(i->force.first) : 0;
                double const right = is_day(i->force.last) ? at(i->force.last) : 100;
                out << " <span class=\"law-days\">" << (is_day(i->force.first) ? iso(i->force.first) : "…") << " – "
                    << (is_day(i->force.last) ? iso(i->force.last) : "…") << "</span>"
                    << "<div class=\"law-track\"><div class=\"law-bar\" style=\"margin-left:" << left
                    << "%;width:" << std::max(right - left, 0.5) << "%\"></div></div>";
            }
            out << "</div>\n";
        }
    }

    // Sets of three states and more that a transition starts from, of which none cuts another: a frame each, with one arrow.
    template <class State>
    static std::vector<unsigned> frames_of(std::span<transition<State> const> table) {
        std::vector<unsigned> sets;
        for (auto const& t : table) {
            bool const leads_out = (t.from & bit(t.to)) == 0;
            if (std::popcount(t.from) > 2 && leads_out && std::find(sets.begin(), sets.end(), t.from) == sets.end()) {
                sets.push_back(t.from);
            }
        }
        std::stable_sort(sets.begin(), sets.end(),
                         [](unsigned a, unsigned b) { return std::popcount(a) > std::popcount(b); });
        std::vector<unsigned> out;
        for (auto const s : sets) {
            if (std::all_of(out.begin(), out.end(), [&](unsigned f) { return (f & s) == s || (f & s) == 0; })) {
                out.push_back(s);
            }
        }
        return out;
    }
    // The frame with those inside it. The larger come first.
    static void frame(std::ostream& out, std::vector<unsigned> const& frames, std::size_t k) {
        out << "subgraph cluster" << k << " { style=rounded; color=\"#8899aa\";\n";
        for (int i = 0; i < 16; ++i) {
            if ((frames[k] >> i & 1) != 0) {
                out << 's' << i << ";\n";
            }
        }
        for (std::size_t j = k + 1; j < frames.size(); ++j) {
            if ((frames[k] & frames[j]) == frames[j]) {
                frame(out, frames, j);
            }
        }
        out << "}\n";
    }
    template <class State>
    void diagram(std::ostream& out, std::string_view label, text const& title, std::span<transition<State> const> table,
                 State start) const {
        std::vector<unsigned> const frames = frames_of<State>(table);
        for (auto const l : {en, id}) {
            out << "\n## " << title.in(l) << " {#reference_diagram_" << label << (l == en ? "_en" : "_id") << "}\n\n";
            out << "\\dot\ndigraph states {\ncompound=true; ranksep=0.35; nodesep=0.15;\nnode [shape=box, style=\"rounded,filled\", fillcolor=\"#e8eef7\", "
                   "fontname=\"Helvetica\", fontsize=11];\nedge [fontname=\"Helvetica\", fontsize=9];\n"
                   "start [shape=point, width=0.15];\n";
            std::uint16_t all = bit(start);
            for (auto const& t : table) {
                all = static_cast<std::uint16_t>(all | t.from | bit(t.to));
            }
            for (int i = 0; i < 16; ++i) {
                if ((all >> i & 1) != 0) {
                    out << 's' << i << " [label=\"" << name_of(static_cast<State>(i)).in(l) << "\"];\n";
                }
            }
            for (std::size_t k = 0; k < frames.size(); ++k) {
                bool const inside = std::any_of(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(k),
                                                [&](unsigned f) { return (f & frames[k]) == frames[k]; });
                if (!inside) {
                    frame(out, frames, k);
                }
            }
            out << "start -> s" << static_cast<int>(start) << ";\n";
            for (auto const& t : table) {
                std::string words{text_of(t.on).label.in(l)};
                auto const p = law_.find(t.by.key);
                if (p.kind == row_kind::rule) {
                    words += "\\n" + cite(law_.norms()[p.index]->basis.items[0], l);
                }
                auto const f = std::find(frames.begin(), frames.end(), t.from);
                for (int i = 15; i >= 0; --i) {
                    if ((t.from >> i & 1) != 0) {
                        out << 's' << i << " -> s" << static_cast<int>(t.to) << " [label=\"" << words << '"';
                        if (f != frames.end()) {
                            out << ", weight=0, minlen=3, ltail=cluster" << f - frames.begin();
                        }
                        out << "];\n";
                        if (f != frames.end()) {
                            break;
                        }
                    }
                }
            }
            out << "}\n\\enddot\n\n";
        }
        std::vector<std::string_view> behind;
        for (auto const& t : table) {
            put(behind, name_of_row(t.by.key));
        }
        out << "Rules behind the arrows / *Ketentuan di balik panah*: " << joined(&behind) << "\n";
    }
    void write_diagrams() const {
        auto out = open("reference_diagrams", "Status diagrams / Diagram status");
        out << "The three regions of a status, drawn from the tables that the engine replays. Each arrow shows its event and the "
               "first article behind it. An arrow that leaves a frame starts from every state in it.\n\n"
               "*Panah yang keluar dari bingkai bermula dari setiap keadaan di dalamnya.*\n";
        diagram<employment_state>(out, "employment", {"Employment", "Kepegawaian"}, employment_transitions,
                                  employment_state::serving);
        diagram<candidacy_state>(out, "candidacy", {"Candidacy", "Pencalonan"}, candidacy_transitions,
                                 candidacy_state::none);
        diagram<party_state>(out, "party", {"Party", "Partai politik"}, party_transitions, party_state::none);
    }
    void write_index() const {
        auto out = open("reference_ids", "Ids from A to Z / Id dari A sampai Z");
        auto sorted = rows_;
        for (auto const* i : all_instruments) {
            sorted.push_back({i->id, {"instrument", "peraturan"}, i->title, i});
        }
        std::sort(sorted.begin(), sorted.end(), [](listed const& a, listed const& b) { return a.name < b.name; });
        // The search of Doxygen knows pages and no sections.
        out << "\\htmlonly\n<input type=\"search\" class=\"law-find\" placeholder=\"part of an id / bagian dari id\" "
               "aria-label=\"Find an id\" oninput=\"var q=this.value.toLowerCase();"
               "document.querySelectorAll('.contents li').forEach(function(e){"
               "if(!e.closest('.toc'))e.hidden=e.textContent.toLowerCase().indexOf(q)<0})\">\n\\endhtmlonly\n";
        char letter = 0;
        for (auto const& r : sorted) {
            if (r.name.front() != letter) {
                letter = r.name.front();
                out << "\n## " << static_cast<char>(std::toupper(static_cast<unsigned char>(letter)))
                    << " {#reference_ids_" << letter << "}\n\n";
            }
            bool const whole = r.home != nullptr && r.home->id == r.name;
            out << "- " << (whole ? link(page(*r.home), r.name) : row_link(r.name)) << " – " << r.kind.en << ", *"
                << r.kind.id << '*' << (r.home != nullptr ? ", " + page_link(*r.home) : "") << '\n';
        }
    }
    void write_start() const {
        auto out = open("reference", "Reference of the law");
        out << "Every row that the library carries, generated from the rows themselves, in English and *Indonesian*. Each id is an "
               "anchor: `#row-` and the id with `-` for `.`. The field on the page of all ids finds one by a part of it.\n\n"
               "- \\subpage reference_instruments – each with its rules, acts and deadlines\n"
               "- \\subpage reference_rules\n- \\subpage reference_acts\n- \\subpage reference_deadlines\n"
               "- \\subpage reference_readings – where authorities disagree\n- \\subpage reference_bodies – who is competent, and when\n"
               "- \\subpage reference_timeline – which text was in force when\n- \\subpage reference_diagrams\n"
               "- \\subpage reference_ids\n\n"
               "| | rows |\n|---|---|\n| rules, decrees on days off included | "
            << law_.norms().size() << " |\n| acts | " << law_.acts().size() << " |\n| deadlines | "
            << law_.deadlines().size() << " |\n| readings | " << std::size(readings) << " |\n| bodies | "
            << std::size(supervisors) << " |\n| instruments | " << std::size(all_instruments) << " |\n";
    }

    rule_book const& law_;
    std::filesystem::path folder_;
    std::map<std::string, std::vector<std::string>> scenarios_{};
    std::vector<listed> rows_{};
    names_of asks_{}, asked_by_{}, yields_{}, prevails_{}, disputed_{};
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: reference_pages SCENARIOS FOLDER\n";
        return 2;
    }
    std::ifstream scenarios{argv[1]};
    if (!scenarios) {
        std::cerr << "reference_pages: cannot read " << argv[1] << '\n';
        return 1;
    }
    try {
        reference pages{national_law(), argv[2]};
        pages.read_scenarios(scenarios);
        pages.write();
    } catch (std::exception const& e) {
        std::cerr << "reference_pages: " << e.what() << '\n';
        return 1;
    }
}
