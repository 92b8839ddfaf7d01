import Foundation

/// How much memory a process uses.
package enum ProcessMemory {
    /// This one: a measurement takes some microseconds.
    package static var bytes: Int? { bytes(of: getpid()) }

    package static func bytes(of pid: pid_t) -> Int? {
        #if os(Linux)
        let file = open("/proc/\(pid)/statm", O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { text in
            let count = read(file, text.baseAddress, text.count)
            guard count > 0 else { return nil }
            // The second number: the pages that are in memory.
            let numbers = text.prefix(count).split(separator: UInt8(ascii: " "))
            guard numbers.count > 1 else { return nil }
            return numbers[1].reduce(0) { $0 * 10 + Int($1 & 0xF) } * sysconf(Int32(_SC_PAGESIZE))
        }
        #else
        var usage = rusage_info_v2()
        let fails = withUnsafeMutablePointer(to: &usage) { pointer in
            pointer.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) { proc_pid_rusage(pid, RUSAGE_INFO_V2, $0) }
        }
        return fails == 0 ? Int(usage.ri_phys_footprint) : nil
        #endif
    }
}
