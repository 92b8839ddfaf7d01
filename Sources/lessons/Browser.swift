import Foundation

/// Opens a page with what the system opens pages with.
enum Browser {
    static func open(_ path: String) {
        #if os(macOS)
        let opener = "/usr/bin/open"
        #else
        let opener = "/usr/bin/xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(fileURLWithPath: opener)
        process.arguments = [path]
        do { try process.run() } catch { Terminal.note("\(path) is written, but '\(opener)' could not be started to open it") }
    }
}
