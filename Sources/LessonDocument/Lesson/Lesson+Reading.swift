import Foundation

extension Lesson {
    /// The largest file that is read as a lesson, in bytes.
    public static let sizeLimit = 4_194_304

    /// What a lesson's file is found to be.
    public enum Reading: Sendable {
        case lesson(Lesson)
        /// What is wrong: with the file (missing, a folder, too large, not UTF-8), with the lesson in it, or with the files that it names.
        /// - Parameter draft: the lesson as far as it could be read; nil where there is none, or where the names that its front matter gives are not known.
        case wrong(LessonErrors, draft: Lesson?)
    }

    /// Reads a lesson's file.
    /// - Parameter data: files that the reader names in the place of those of the front matter's `data`, by name.
    public static func read(_ path: String, data: [(name: String, file: String)] = []) -> Reading {
        let text: String
        do throws(LessonErrors) { text = try Self.text(of: path) } catch { return .wrong(error, draft: nil) }
        var errors: [LessonError] = []
        var lesson = Lesson(drafting: text, file: path, errors: &errors)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var knowsNames = !errors.contains { ($0.line ?? 0) <= lesson.frontMatter.lineCount }
        if knowsNames {
            errors += lesson.findNeighbours(in: folder)
            let wrongData = lesson.readData(in: folder, given: data)
            knowsNames = wrongData.isEmpty
            errors += wrongData
        }
        errors += lesson.readPictures(in: folder)
        let linked = LinkedLessons(in: folder)
        lesson.findLinkedLessons(linked)
        lesson.warnings = lesson.told(lesson.linkWarnings(linked))
        return errors.isEmpty ? .lesson(lesson) : .wrong(LessonErrors(file: path, errors: errors), draft: knowsNames ? lesson : nil)
    }

    /// Reads a lesson's file.
    /// - Parameter data: files that the reader names in the place of those of the front matter's `data`, by name.
    /// - Throws: all that is wrong with it.
    public init(reading path: String, data: [(name: String, file: String)] = []) throws(LessonErrors) {
        switch Self.read(path, data: data) {
        case .lesson(let lesson): self = lesson
        case .wrong(let errors, _): throw errors
        }
    }

    /// The text of a file that is small enough to be a lesson's.
    static func text(of path: String) throws(LessonErrors) -> String {
        func fail(_ error: LessonError) -> LessonErrors { LessonErrors(file: path, errors: [error]) }
        if let ending = ["ipynb", "py"].first(where: { path.lowercased().hasSuffix("." + $0) }), FileManager.default.fileExists(atPath: path) {
            throw fail(LessonError(.otherFile(ending)))
        }
        let bytes: Data
        do throws(FileReadingFault) { bytes = try LessonDocument.bytes(ofFile: path, atMost: Self.sizeLimit) } catch {
            switch error {
            case .missing: throw fail(LessonError(.missingFile))
            case .folder: throw fail(LessonError(.folder))
            case .tooLarge(let count): throw fail(LessonError(.tooLarge(byteCount: count, limit: Self.sizeLimit)))
            case .unreadable(let reason): throw fail(LessonError(.unreadable(reason)))
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw fail(Self.firstBadByte(of: bytes)) }
        return text
    }

    /// Learns the titles of the lessons before and after.
    /// - Returns: those that aren't there.
    private mutating func findNeighbours(in folder: String) -> [LessonError] {
        var errors: [LessonError] = []
        for neighbour in [\FrontMatter.previous, \.next] {
            guard let found = frontMatter[keyPath: neighbour] else { continue }
            guard let text = try? Self.text(of: URL(fileURLWithPath: folder).appendingPathComponent(found.file).path) else {
                errors.append(LessonError(.missingNeighbour(found.file), at: found.place, length: found.file.count, in: SourceText(source)))
                continue
            }
            frontMatter[keyPath: neighbour]?.title = FrontMatterReader(SourceText(text)).frontMatter.title
        }
        return errors
    }

    private static func firstBadByte(of bytes: Data) -> LessonError {
        var place = Place(line: 1, column: 1)
        var lineStart = bytes.startIndex
        var offset = bytes.startIndex
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: line, as: UTF8.self) == nil { break }
            offset = line.endIndex + 1
            lineStart = offset
            place.line += 1
        }
        // The longest valid beginning of the line; at most three bytes of it belong to the character that breaks off.
        let line = bytes[lineStart...].prefix { $0 != UInt8(ascii: "\n") }
        var valid = line.startIndex
        var decoder = UTF8()
        var iterator = line.makeIterator()
        decoding: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): valid += UTF8.width(scalar)
            case .emptyInput, .error: break decoding
            }
        }
        place.column = (String(validating: line[line.startIndex..<valid], as: UTF8.self) ?? "").count + 1
        return LessonError(.notUTF8(byte: valid < bytes.endIndex ? bytes[valid] : 0), at: place)
    }
}
