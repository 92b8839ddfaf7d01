import Foundation
import LessonDocument
import LessonExecution
import Wording

/// Finds the lesson files that the words of a command line name: as given, then in `Lessons/` here, then in the `Lessons/` that lies beside the command, with or
/// without `.md`; a folder stands for all lessons in it.
struct LessonFinder {
    static let folder = "Lessons"

    /// Where lessons are looked for beside the place that is named.
    static let folders: [String] = {
        #if os(Linux)
        let command = "/proc/self/exe"
        #else
        let command = Bundle.main.executablePath ?? ""
        #endif
        // Where a link leads, there the command is.
        let own = URL(fileURLWithPath: command).resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent(folder).resolvingSymlinksInPath()
            .path
        let here = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        return own != here && isFolder(own) ? [folder, own] : [folder]
    }()

    /// All lessons here and in these folders.
    static var all: [String] { (["."] + folders).flatMap(lessons) }

    /// The files, or a problem for each word that names none.
    static func find(_ words: [String]) -> (files: [String], problems: [Problem]) {
        var files: [String] = []
        var problems: [Problem] = []
        for word in words {
            guard let path = existing(word) else {
                problems.append(notFound(word))
                continue
            }
            guard isFolder(path) else {
                files.append(path)
                continue
            }
            let lessons = lessons(in: path)
            if lessons.isEmpty {
                problems.append(Problem(file: path, message: FileFault.noLessonsInFolder))
            }
            files += lessons
        }
        return (files, problems)
    }

    /// The Markdown files of a folder, in the order of their names.
    static func lessons(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
            .map { FilePath.join(folder, $0) }
    }
}

extension LessonFinder {
    private static func existing(_ word: String) -> String? {
        let places = [word] + folders.map { "\($0)/\(word)" }
        let candidates = places + places.map { "\($0).md" }
        return candidates.flatMap(\.spellings).first { FileManager.default.fileExists(atPath: $0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static func notFound(_ word: String) -> Problem {
        let all = all
        let name = FilePath(word).fileName
        // Of another folder, or with a backslash that the shell took away.
        let beside = FilePath.join(FilePath(word).folder, FilePath(word).stem + ".md")
        let elsewhere =
            existing(beside)
            ?? all.first {
                FilePath($0).stem == FilePath(word).stem || FilePath($0).fileName == name || FilePath($0).stem == name || $0.replacing("/", with: "") == word
            }
        return Problem(
            file: word, message: FileFault.noLesson(folder: folder),
            suggestion: elsewhere ?? nearestName(to: name, among: all.map { FilePath($0).fileName }))
    }
}
