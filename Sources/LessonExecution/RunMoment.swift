import Foundation

/// When a run was: `2026-12-01T13:05:00+09:00`, in the zone of who ran it, `Z` where that is UTC.
public enum RunMoment {
    /// Reads the zone, whose file can't be read any more behind the wall.
    static func readZone() { tzset() }

    static var now: String {
        var (seconds, parts) = (time(nil), tm())
        localtime_r(&seconds, &parts)
        let day = String(format: "%04d-%02d-%02d", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        let date = day + String(format: "T%02d:%02d:%02d", Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
        let minutes = Int(parts.tm_gmtoff) / 60
        if minutes == 0 { return date + "Z" }
        return date + (minutes < 0 ? "-" : "+") + String(format: "%02d:%02d", abs(minutes) / 60, abs(minutes) % 60)
    }

    /// A moment as people read it: `2026-12-01 13:05 (UTC+9)`; nil for a text that is none.
    public static func told(_ moment: String) -> String? {
        guard let parts = moment.wholeMatch(of: #/(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))/#) else { return nil }
        guard let sign = parts.3, let hours = parts.4, let minutes = parts.5 else { return "\(parts.1) \(parts.2) (UTC)" }
        let offset = "\(sign == "-" ? "−" : "+")\(Int(hours) ?? 0)\(minutes == "00" ? "" : ":\(minutes)")"
        return "\(parts.1) \(parts.2) (UTC\(offset))"
    }
}
