// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The next deadlines as a calendar file (iCalendar, RFC 5545) that any calendar program can import.
///
/// One all-day event for each deadline with a due day. The same question gives the same bytes: no clock is read, no number drawn.
#ifndef NETRALITAS_IO_ICALENDAR_HPP
#define NETRALITAS_IO_ICALENDAR_HPP

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/next_text.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/next_deadlines.hpp>
#include <netralitas/version.hpp>

namespace netralitas {

/// @brief How a calendar file is written.
struct calendar_file_options {
    language lang = language::id;  ///< Language of the texts.
    int alarm_work_days = 0;  ///< An alarm at eight in the morning so many work days before the due day; 0 writes none.
    std::optional<std::chrono::sys_seconds> stamp{};  ///< DTSTAMP; left open it is midnight UTC of the day asked.
    std::string_view domain =
        "netralitas";  ///< Right side of each UID; the office's own domain keeps ids of two offices apart.
};

/// @brief One person's deadlines in a calendar file.
struct calendar_file_person {
    agenda const* next = nullptr;  ///< The deadlines.
    std::string_view id{};         ///< Id of the person; part of each UID. Any UTF-8 text.
    std::string_view name{};       ///< Put in front of each summary; empty puts nothing.
};

namespace detail {

/// A TEXT value: backslash, semicolon, comma and line break are escaped, other control characters become a space.
[[nodiscard]] inline std::string ical_text(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        char const c = s[i];
        if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += i + 1 < s.size() && s[i + 1] == '\n' ? "" : "\\n";
        } else {
            out += (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F' ? ' ' : c;
        }
    }
    return out;
}

/// A content line: no physical line is longer than 75 octets, and none ends inside a UTF-8 sequence.
inline void ical_line(std::string& out, std::string_view s) {
    std::size_t room = 75;
    while (s.size() > room) {
        std::size_t cut = room;
        while (cut > room - 4 && (static_cast<unsigned char>(s[cut]) & 0xC0U) == 0x80U) {
            --cut;
        }
        out += s.substr(0, cut);
        out += "\r\n ";
        s.remove_prefix(cut);
        room = 74;  // the space in front counts
    }
    out += s;
    out += "\r\n";
}

[[nodiscard]] inline std::string ical_day(date d) {
    auto s = iso(d);
    s.erase(7, 1);
    s.erase(4, 1);
    return s;
}
[[nodiscard]] inline std::string ical_time(std::chrono::sys_seconds t) {
    auto const day = std::chrono::floor<std::chrono::days>(t);
    auto const seconds = static_cast<unsigned>((t - day).count());
    auto const two = [](unsigned n) {
        return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
    };
    return ical_day(to_date(day)) + 'T' + two(seconds / 3600) + two(seconds / 60 % 60) + two(seconds % 60) + 'Z';
}

/// From midnight of the event back to eight in the morning of `alarm`, which lies on or before it.
[[nodiscard]] inline std::string ical_trigger(date alarm, date due) {
    int const days = serial(due) - serial(alarm);
    return days == 0 ? "PT8H" : (days == 1 ? "-PT16H" : "-P" + std::to_string(days - 1) + "DT16H");
}

inline void ical_event(std::string& out, obligation const& o, calendar_file_person const& person,
                       work_calendar const& used, calendar_file_options const& options) {
    language const l = options.lang;
    bool const en = l == language::en;
    auto const& q = person.next->asked;
    auto const& row = *o.deadline.row;
    std::string const lang = en ? ";LANGUAGE=en:" : ";LANGUAGE=id:";
    auto const say = [&](std::string_view name, std::string const& value) {
        ical_line(out, std::string{name} + lang + ical_text(value));
    };
    std::string summary{person.name};
    summary += summary.empty() ? "" : ": ";
    summary += row.due.in(l);

    std::string about;
    auto const add = [&](std::string_view label, std::string_view value) {
        if (!value.empty()) {
            about += (about.empty() ? "" : "\n") + std::string{label} + ": " + std::string{value};
        }
    };
    add(en ? "Whose turn" : "Giliran", row.who.in(l));
    add(en ? "Counted" : "Hitungan", counted(o, l));
    add(en ? "Skipped" : "Dilewati", skipped_text(o.deadline, used, l));
    std::string then;
    for (auto const& s : if_done(o, q, l, detail_level::normal)) {
        then += (then.empty() ? "" : "; ") + s;
    }
    add(o.by_itself ? (en ? "By itself" : "Otomatis") : (en ? "If done" : "Jika dipenuhi"), then);
    if (!o.by_itself) {
        then.clear();
        for (auto const& s : if_missed(o, q, l, detail_level::normal)) {
            then += (then.empty() ? "" : "; ") + s;
        }
        add(en ? "If missed" : "Jika lewat", then);
    }
    add(en ? "Basis" : "Dasar", std::string{row.id} + "; " + graded(row.basis, o.deadline.grade, q, l));

    ical_line(out, "BEGIN:VEVENT");
    std::string uid{row.id};
    uid += '.' + ical_day(o.due()) + '.';
    uid += person.id;
    uid += '@';
    uid += options.domain;
    ical_line(out, "UID:" + ical_text(uid));
    ical_line(out, "DTSTAMP:" + ical_time(options.stamp.value_or(std::chrono::sys_seconds{to_sys_days(q.on)})));
    ical_line(out, "DTSTART;VALUE=DATE:" + ical_day(o.due()));
    if (o.due() < date{9999, 12, 31}) {  // without an end it lasts the day
        ical_line(out, "DTEND;VALUE=DATE:" + ical_day(add_days(o.due(), 1)));
    }
    say("SUMMARY", summary);
    say("DESCRIPTION", about);
    ical_line(out, "TRANSP:TRANSPARENT");
    if (options.alarm_work_days > 0) {
        if (auto const alarm = used.add_workdays(o.due(), -options.alarm_work_days); alarm && q.on <= *alarm) {
            ical_line(out, "BEGIN:VALARM");
            ical_line(out, "ACTION:DISPLAY");
            say("DESCRIPTION", summary);
            ical_line(out, "TRIGGER:" + ical_trigger(*alarm, o.due()));
            ical_line(out, "END:VALARM");
        }
    }
    ical_line(out, "END:VEVENT");
}

}  // namespace detail

/// @brief The deadlines of some people as one calendar file.
///
/// Each deadline with a due day is an all-day event that blocks no time. Its UID is made of the deadline, the due day, the person's id
/// and the domain, so that importing the file again replaces the event and a moved due day is a new one. Summary and
/// description say what, whose turn, how counted, what follows, and the article with its grade. An alarm is written only where
/// the calendar can count back to its day and that day is not over on the day asked. A deadline whose due day cannot be counted
/// yet has no place in a calendar: `obligation::due()` is no day, and @ref explain tells of it. Where no deadline has a day, the
/// file holds no event, and some calendar programs refuse it.
/// @param people Whose deadlines; the agendas must outlive the call. @param options Language, alarm, time stamp, domain.
/// @return UTF-8 text with CR LF line ends, no line longer than 75 octets. Pure. O(length of the text).
[[nodiscard]] inline std::string icalendar(std::span<calendar_file_person const> people,
                                           calendar_file_options const& options = {}) {
    std::string out;
    detail::ical_line(out, "BEGIN:VCALENDAR");
    detail::ical_line(out, "VERSION:2.0");
    detail::ical_line(out, "PRODID:-//netralitas//netralitas " + std::string{version_string} + "//" +
                               (options.lang == language::en ? "EN" : "ID"));
    detail::ical_line(out, "CALSCALE:GREGORIAN");
    for (auto const& p : people) {
        if (p.next->obligations.empty()) {
            continue;
        }
        inference const used{p.next->stated, p.next->where, p.next->asked};
        for (auto const& o : *p.next) {
            if (is_day(o.due())) {
                detail::ical_event(out, o, p, used.calendar(), options);
            }
        }
    }
    detail::ical_line(out, "END:VCALENDAR");
    return out;
}

/// @brief The deadlines of one person as a calendar file.
[[nodiscard]] inline std::string icalendar(agenda const& next, std::string_view person_id,
                                           calendar_file_options const& options = {}) {
    calendar_file_person const one{.next = &next, .id = person_id};
    return icalendar(std::span{&one, 1}, options);
}

}  // namespace netralitas

#endif
