import Foundation
import Wording

/// Opens a page with what the system opens pages with.
enum Browser {
    static func open(_ path: String, in language: ReaderLanguage) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: opener[0])
        process.arguments = opener.dropFirst() + [path]
        do { try process.run() } catch { Terminal.note(RunPhrase.browserDoesNotStart(page: path, browser: opener[0]), in: language) }
    }

    /// What a reader may type to open a page.
    static func command(for path: String) -> String {
        #if os(macOS)
        "open \(FilePath(path).typed)"
        #else
        ProcessInfo.processInfo.environment["WSL_DISTRO_NAME"] == nil ? "xdg-open \(FilePath(path).typed)" : "explorer.exe \(path.replacing("/", with: "\\"))"
        #endif
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
