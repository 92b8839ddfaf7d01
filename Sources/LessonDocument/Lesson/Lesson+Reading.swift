import Foundation

extension Lesson {
    /// The largest file that is read as a lesson, in bytes.
    public static let sizeLimit = 4_194_304

    /// Reads a lesson's file.
    /// - Throws: what is wrong with the file (missing, a folder, too large, not UTF-8) or with the lesson in it.
    public init(reading path: String) throws(LessonErrors) {
        try self.init(parsing: Self.text(of: path), file: path)
        try findNeighbours(of: path)
        warnings = told(linkWarnings(folder: URL(fileURLWithPath: path).deletingLastPathComponent().path))
    }

    /// The text of a file that is small enough to be a lesson's.
    static func text(of path: String) throws(LessonErrors) -> String {
        func fail(_ error: LessonError) -> LessonErrors { LessonErrors(file: path, errors: [error]) }
        // Opened so that a FIFO does not wait for a writer.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw fail(LessonError(errno == ENOENT || errno == ENOTDIR ? .missingFile : .unreadable(UnreadableFile(errno))))
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw fail(LessonError(.folder)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw fail(LessonError(.unreadable(.special))) }
        let bytes: Data
        do { bytes = try file.read(upToCount: Self.sizeLimit + 1) ?? Data() } catch {
            throw fail(LessonError(.unreadable(.other(error.localizedDescription))))
        }
        guard bytes.count <= Self.sizeLimit else {
            throw fail(LessonError(.tooLarge(byteCount: max(Int(status.st_size), bytes.count), limit: Self.sizeLimit)))
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
