import Foundation
import LessonDocument
import LessonExecution

/// A lesson's file whose expectations are written anew: by rename, so that it is the old one or the new one whatever happens, and only as long as it is the file that ran.
struct RewrittenLesson {
    private let lesson: Lesson

    init(_ lesson: Lesson) { self.lesson = lesson }

    /// What keeps the file from being rewritten, as far as that is known before it runs.
    var obstacle: Problem? {
        let line = lesson.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).firstIndex { line in
            ["<<<<<<<", ">>>>>>>"].contains { line == $0 || line.hasPrefix($0 + " ") }
        }
        if let line { return Problem(file: lesson.file, line: line + 1, column: 1, length: 7, message: FileFault.conflictMarks) }
        return access(lesson.file, W_OK) == 0 ? nil : Problem(file: lesson.file, message: FileFault.readOnlyLesson)
    }

    /// Writes what a test found.
    /// - Parameter id: the only block whose expectation is written; else all are, and the prose's numbers.
    /// - Returns: how many expectations were written.
    func promote(_ test: TestResult, only id: String?) throws(Problem) -> Int {
        let text = try text
        // A byte order mark is no part of the lesson, and of no line that is rewritten.
        let mark = text.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : ""
        guard text.utf8.elementsEqual((mark + lesson.source).utf8) else { throw Problem(file: lesson.file, message: FileFault.changedSinceRun) }
        var promotion = Promotion(of: lesson.source)
        var count = 0
        for output in test.outputs where output.verdict == .unmet && (id == nil || output.block == id) {
            promotion.promote(output.expected, to: output.given)
            count += 1
        }
        for value in test.numbers where value.isOutdated && id == nil {
            // What is no number can't be written as one.
            guard case .value(let number) = value.outcome, number.isFinite, let now = value.text else { continue }
            promotion.replace(value.number.place, length: value.number.written.count, by: now)
            count += 1
        }
        if count > 0 { try write(mark + promotion.promoted) }
        return count
    }

    private var text: String {
        get throws(Problem) {
            guard let data = FileManager.default.contents(atPath: lesson.file), let text = String(validating: data, as: UTF8.self) else {
                throw Problem(file: lesson.file, message: FileFault.changedSinceRun)
            }
            return text
        }
    }

    private func write(_ text: String) throws(Problem) {
        // Where a link leads, there the lesson is.
        let path = OutputFolder.real(lesson.file) ?? lesson.file
        var status = stat()
        let mode = stat(path, &status) == 0 ? status.st_mode : nil
        guard let code = OutputFile.replace(path, by: Data(text.utf8), mode: mode) else { return }
        throw Problem(file: lesson.file, message: FileFault.unwritableLesson(reason: String(cString: strerror(code.rawValue))))
    }
}
