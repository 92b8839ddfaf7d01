import Foundation

/// Opens a page with what the system opens pages with.
enum Browser {
    static func open(_ path: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: opener[0])
        process.arguments = opener.dropFirst() + [path]
        do { try process.run() } catch { Terminal.note("\(path) is written, but '\(opener[0])' could not be started to open it") }
    }

    private static var opener: [String] {
        #if os(macOS)
        ["/usr/bin/open"]
        #else
        // Within Windows (WSL) the browser is Windows', and so is the name of the page.
        ProcessInfo.processInfo.environment["WSL_DISTRO_NAME"] == nil
            ? ["/usr/bin/xdg-open"] : ["/bin/sh", "-c", #"PATH="$PATH:/mnt/c/Windows"; explorer.exe "$(wslpath -w "$1")""#, "sh"]
        #endif
    }
}
