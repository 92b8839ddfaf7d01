import Foundation
import LessonDocument

func lesson(_ text: String) throws -> Lesson {
    try Lesson(parsing: text, file: "week6.md")
}

/// The faults of a text; none where it is a lesson.
func faults(_ text: String) -> [LessonError] {
    do {
        _ = try Lesson(parsing: text, file: "week6.md")
        return []
    } catch {
        return error.errors
    }
}

/// The folder with the data that tests read, or `nil`: `$LESSONS_DATA`, else `shared/data` beside the repository's folder.
let dataFolder: URL? = {
    var repository = URL(filePath: #filePath)
    for _ in 0..<4 { repository = repository.deletingLastPathComponent() }
    let candidates = [
        ProcessInfo.processInfo.environment["LESSONS_DATA"].map { URL(filePath: $0, relativeTo: repository) },
        repository.deletingLastPathComponent().appending(path: "shared/data"),
    ]
    return candidates.compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0.path) }
}()
