import Foundation
import LessonDocument
import Testing

/// The files of a lesson's `data` are read from its own folder, and from nowhere else but where the reader says.
@Suite struct DataFileTests {
    /// A folder `course` with data, beside somebody else's.
    private final class Folder {
        let root = NSTemporaryDirectory() + "data-\(UUID().uuidString)"

        init() throws {
            for name in ["course/reviews.tsv", "course/in/song.txt", "course/한글.csv".decomposedStringWithCanonicalMapping, "other.tsv", "course/notes.doc"] {
                let file = URL(fileURLWithPath: "\(root)/\(name)")
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data("a\tb\n1\t2\n".utf8).write(to: file)
            }
            try FileManager.default.createSymbolicLink(atPath: "\(root)/course/out.tsv", withDestinationPath: "../other.tsv")
            try FileManager.default.createSymbolicLink(atPath: "\(root)/course/link.tsv", withDestinationPath: "reviews.tsv")
            try FileManager.default.createDirectory(atPath: "\(root)/course/folder.csv", withIntermediateDirectories: true)
            #expect(mkfifo("\(root)/course/pipe.txt", 0o600) == 0)
        }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        func lesson(_ data: String, given: [(name: String, file: String)] = []) throws -> Lesson {
            let text = "---\ndata: \(data)\n---\n```swift\n1\n```\n"
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(root)/course/lesson.md"))
            return try Lesson(reading: "\(root)/course/lesson.md", data: given)
        }

        func faults(_ data: String, given: [(name: String, file: String)] = []) -> [String] {
            do {
                _ = try lesson(data, given: given)
                return []
            } catch {
                return (error as? LessonErrors)?.errors.map { error in
                    let place = error.line.map { "\($0):\(error.column ?? 0) " } ?? ""
                    guard case .data(let fault) = error.fault else { return "\(place)\(error.fault)" }
                    return "\(place)\(fault)\(error.suggestion.map { " \($0)" } ?? "")"
                } ?? ["\(error)"]
            }
        }
    }

    @Test(arguments: [
        ("{reviews: reviews.tsv}", [DataKind.tsv]), ("{reviews: reviews.tsv, song: in/song.txt}", [.tsv, .txt]), ("{own: 한글.csv}", [.csv]),
        ("{own: link.tsv}", [.tsv]), ("\n  reviews: reviews.tsv\n  song: in/song.txt", [.tsv, .txt]), ("{own: ./reviews.tsv}", [.tsv]), ("", []), ("{}", []),
    ])
    func filesOfTheFolderAreRead(data: String, kinds: [DataKind]) throws {
        let lesson = try Folder().lesson(data)
        #expect(lesson.data.map(\.entry.kind) == kinds)
        #expect(lesson.data.allSatisfy { $0.bytes == Array("a\tb\n1\t2\n".utf8) })
    }

    @Test func optionsAreRead() throws {
        let entry = try #require(try Folder().lesson("{own: {file: reviews.tsv, header: false, quotes: true, encoding: EUC-KR}}").frontMatter.data.first)
        #expect(entry.header == false)
        #expect(entry.quotes == true)
        #expect(entry.encoding == .cp949)
        #expect(entry.place == Place(line: 2, column: 8))
    }

    @Test(arguments: [
        ("{own: review.tsv}", "2:8 missing(\"review.tsv\") reviews.tsv"), ("{own: in/sang.txt}", "2:8 missing(\"in/sang.txt\") in/song.txt"),
        ("{own: ../other.tsv}", "2:8 outside(\"../other.tsv\")"), ("{own: /etc/passwd.txt}", "2:8 outside(\"/etc/passwd.txt\")"),
        ("{own: in/../../other.tsv}", "2:8 outside(\"in/../../other.tsv\")"), ("{own: out.tsv}", "2:8 outside(\"out.tsv\")"),
        ("{own: folder.csv}", "2:8 folder(\"folder.csv\")"),
        ("{own: pipe.txt}", "2:8 unreadable(\"pipe.txt\", LessonDocument.UnreadableFile.special)"),
        ("{own: notes.doc}", "2:13 unknownKind(\"notes.doc\", valid: [\"csv\", \"tsv\", \"json\", \"txt\", \"npz\", \"safetensors\"])"),
        ("{class: reviews.tsv}", "2:8 invalidName(\"class\")"), ("{own: }", "2:8 noFile(\"own\")"), ("{own: {header: true}}", "2:8 noFile(\"own\")"),
        ("{own: {file: in/song.txt, header: true}}", "2:33 misfitOption(\"header\", kind: LessonDocument.DataKind.txt)"),
        ("{own: {file: reviews.tsv, encoding: cp94}}", "2:43 unknownEncoding(\"cp94\", valid: [\"utf-8\", \"cp949\", \"utf-16\"]) cp949"),
        ("{a: reviews.tsv}\nparams: {a: 1}", "2:8 takenName(\"a\")"),
    ])
    func othersAreRefusedAtTheirPlace(data: String, fault: String) throws { #expect(try Folder().faults(data) == [fault]) }

    @Test func valuesOfAnotherFormAreRefused() throws {
        let folder = try Folder()
        #expect(folder.faults("reviews.tsv").count == 1)
        #expect(folder.faults("[reviews.tsv]").count == 1)
        #expect(folder.faults("{own: [reviews.tsv]}").count == 1)
        #expect(folder.faults("{own: {file: reviews.tsv, headr: true}}").first?.hasPrefix("2:33 unknownKey(\"data.own.headr\"") == true)
        #expect(folder.faults("{own: {file: reviews.tsv, header: maybe}}").count == 1)
    }

    @Test func theReaderMayNameAnyFile() throws {
        let folder = try Folder()
        let other = "\(folder.root)/other.tsv"
        // Also where the lesson's own isn't there.
        let lesson = try folder.lesson("{own: gone.csv}", given: [("own", other)])
        #expect(lesson.data.map(\.path) == [other])
        #expect(lesson.data.map(\.entry.kind) == [.tsv])
        #expect(folder.faults("{own: reviews.tsv}", given: [("owm", other)]) == ["unknownName(\"owm\", file: \"\(other)\", known: [\"own\"]) own"])
        // The option's fault: no line of the lesson is named.
        let missing = folder.faults("{own: reviews.tsv}", given: [("own", "\(folder.root)/gone.tsv")])
        #expect(missing.count == 1 && missing[0].hasPrefix("given(\"own\", file: \"\(folder.root)/gone.tsv\""), "\(missing)")
        #expect(folder.faults("{own: reviews.tsv}", given: [("own", "\(folder.root)/course/pipe.txt")]).first?.contains("special") == true)
    }

    @Test func theFilesAreKnownToBeWatched() throws {
        let folder = try Folder()
        _ = folder.faults("{own: reviews.tsv, gone: gone.tsv}")
        let paths = Lesson.dataPaths(ofFile: "\(folder.root)/course/lesson.md", given: [("own", "/mine.tsv")])
        #expect(paths == ["/mine.tsv", "\(folder.root)/course/gone.tsv"])
    }
}
