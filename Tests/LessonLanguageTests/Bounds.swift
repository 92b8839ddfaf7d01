import Foundation
import LessonLanguage

/// Runs programs within bounds of time and memory, in this process, and measures by how much they were passed. The time is the processor's, which
/// other work on the machine doesn't change.
struct Bounds {
    let seconds: Double
    let megabytes: Int

    /// How many times slower than what people use these tests are built.
    #if DEBUG
    static let slowness = 12.0
    #else
    static let slowness = 1.0
    #endif

    struct Result {
        let outcome: Outcome
        let seconds: Double
        /// How much larger the process became than it was.
        let megabytes: Int
    }

    func run(_ code: String) async -> Result {
        let before = Self.resident
        // The process' own peak begins anew; where that can't be had, nothing is measured.
        let isMeasured = (try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)) != nil
        let stop = StopFlag()
        let budget = Budget(stop: stop, most: before + megabytes << 20)
        let timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
        let start = ProcessorTime.ofProcess
        let seconds = seconds
        let most = before + megabytes << 20
        timer.schedule(deadline: .now(), repeating: .milliseconds(20))
        timer.setEventHandler {
            if ProcessorTime.ofProcess - start > .seconds(seconds) { stop.request(.timeout) } else if Self.resident > most { stop.request(.memory) }
        }
        timer.resume()
        let outcome = await Task.detached { Outcome(code, budget: budget) }.value
        timer.cancel()
        return Result(
            outcome: outcome, seconds: (ProcessorTime.ofProcess - start) / .seconds(1), megabytes: isMeasured ? (Self.peak - before) >> 20 : 0)
    }

    private static var resident: Int { ProcessMemory.bytes ?? 0 }

    private static var peak: Int {
        let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        return (line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) << 10
    }
}
