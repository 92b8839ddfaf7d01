import Foundation

/// How long a process has worked, on all its threads.
enum ProcessTime {
    /// In seconds; `nil` where that can't be told.
    static func seconds(of pid: pid_t) -> Double? {
        #if os(Linux)
        guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8), let name = text.lastIndex(of: ")") else { return nil }
        // Behind the name in parentheses, which may hold anything: the time in the program is the twelfth, that in the system the thirteenth.
        let fields = text[text.index(after: name)...].split(separator: " ")
        guard fields.count > 12, let own = Double(fields[11]), let system = Double(fields[12]) else { return nil }
        return (own + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
        #else
        var usage = rusage_info_v2()
        let fails = withUnsafeMutablePointer(to: &usage) { pointer in
            pointer.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) { proc_pid_rusage(pid, RUSAGE_INFO_V2, $0) }
        }
        return fails == 0 ? Double(usage.ri_user_time + usage.ri_system_time) * 1e-9 : nil
        #endif
    }
}
