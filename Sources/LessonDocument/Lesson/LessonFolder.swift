import Foundation
import Wording

/// The folder in which a lesson lies, and the files that it may name: those within, and no others.
struct LessonFolder {
    let path: String

    /// Where a file of this name lies, however its letters are put together; nil where there is none.
    /// - Parameter name: from the folder on.
    func file(_ name: String) -> String? { name.spellings.map { "\(path)/\($0)" }.first { FileManager.default.fileExists(atPath: $0) } }

    /// Whether a name leads out of the folder by itself.
    static func leadsOut(_ name: String) -> Bool { name.hasPrefix("/") || name.split(separator: "/").contains("..") }

    /// Whether a file is in the folder also where links on its way are followed.
    func contains(_ file: String) -> Bool {
        guard let real = Self.real(file), let own = Self.real(path) else { return false }
        return real.hasPrefix(own.hasSuffix("/") ? own : own + "/")
    }

    private static func real(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// The file whose name is likest to one that isn't there.
    func nearest(to name: String) -> String? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let inner = parts.dropLast().joined(separator: "/")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: inner.isEmpty ? path : "\(path)/\(inner)")) ?? []
        return nearestName(to: String(parts.last ?? ""), among: files.sorted()).map { inner.isEmpty ? $0 : "\(inner)/\($0)" }
    }
}
