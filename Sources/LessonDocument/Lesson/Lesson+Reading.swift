import Foundation

extension Lesson {
    /// The largest file that is read as a lesson, in bytes.
    public static let sizeLimit = 4_194_304

    /// Reads a lesson's file.
    /// - Parameter data: files that the reader names in the place of those of the front matter's `data`, by name.
    /// - Throws: what is wrong with the file (missing, a folder, too large, not UTF-8) or with the lesson in it.
    public init(reading path: String, data: [(name: String, file: String)] = []) throws(LessonErrors) {
        try self.init(parsing: Self.text(of: path), file: path)
        try findNeighbours(of: path)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try readData(in: folder, given: data)
        try readPictures(in: folder)
        findLinkedLessons(in: folder)
        warnings = told(linkWarnings(folder: folder))
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
    private mutating func findNeighbours(of path: String) throws(LessonErrors) {
        var errors: [LessonError] = []
        for neighbour in [\FrontMatter.previous, \.next] {
            guard let found = frontMatter[keyPath: neighbour] else { continue }
            let file = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(found.file)
            guard let text = try? Self.text(of: file.path) else {
                errors.append(LessonError(.missingNeighbour(found.file), at: found.place, length: found.file.count, in: SourceText(source)))
                continue
            }
            frontMatter[keyPath: neighbour]?.title = FrontMatterReader(SourceText(text)).frontMatter.title
        }
        guard errors.isEmpty else { throw LessonErrors(file: path, errors: errors) }
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
