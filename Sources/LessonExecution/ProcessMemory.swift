import Foundation

/// The memory that a process of ours holds now, in bytes.
enum ProcessMemory {
    static func bytes(of pid: pid_t) -> Int? {
        #if os(Linux)
        guard let text = try? String(contentsOfFile: "/proc/\(pid)/statm", encoding: .utf8) else { return nil }
        let parts = text.split(separator: " ")
        return parts.count > 1 ? Int(parts[1]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
        #else
        var usage = rusage_info_v2()
        let fails = withUnsafeMutablePointer(to: &usage) { pointer in
            pointer.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) { proc_pid_rusage(pid, RUSAGE_INFO_V2, $0) }
        }
        return fails == 0 ? Int(usage.ri_phys_footprint) : nil
        #endif
    }
}
