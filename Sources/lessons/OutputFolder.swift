import ArgumentParser
import Foundation
import LessonExecution

/// A folder that outputs go to.
struct OutputFolder {
    let path: String

    init(_ path: String) { self.path = path }

    /// - Throws: that a link leads out of the folder that one is in. A path that begins with `/` or has `..` in it is the reader's own word, and goes where it goes.
    func checked() throws(Problem) {
        guard isLedAstray else { return }
        throw Problem(file: path, message: FileFault.folderLinkOut)
    }

    /// The same, told on the terminal, for commands that then end.
    func checkedOrEnd() throws {
        do { try checked() } catch {
            Terminal.error(error)
            throw ExitCode(ExitStatus.usage.rawValue)
        }
    }

    var isLedAstray: Bool {
        let parts = path.split(separator: "/")
        guard !path.hasPrefix("/"), !parts.contains(".."), let root = Self.real(".") else { return false }
        var place = "."
        for part in parts {
            place += "/\(part)"
            var status = stat()
            // What is not there is made.
            guard lstat(place, &status) == 0 else { return false }
            guard let real = Self.real(place), real == root || real.hasPrefix(root == "/" ? root : root + "/") else { return true }
        }
        return false
    }

    /// A path without links; `nil` where it leads nowhere.
    static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
