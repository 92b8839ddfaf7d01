import Foundation
import LessonDocument
import Testing

@Suite struct ReadingTests {
    private func errors(of bytes: [UInt8]) throws -> LessonErrors? {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).md")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            _ = try Lesson(reading: file.path)
            return nil
        } catch {
            return error
        }
    }

    @Test func aLessonIsReadFromItsFile() throws {
        #expect(try errors(of: Array("```swift\n1\n```\n".utf8)) == nil)
        #expect(try errors(of: [0xEF, 0xBB, 0xBF] + Array("---\nseed: 3\n---\n```swift\n1\n```\n".utf8)) == nil)
    }

    @Test func aMissingFileAndAFolderAreSaidToBe() {
        for (path, fault) in [("/nowhere/week6.md", LessonError.Fault.missingFile), (NSTemporaryDirectory(), .folder)] {
            #expect { _ = try Lesson(reading: path) } throws: { ($0 as? LessonErrors)?.errors.map(\.fault) == [fault] }
        }
    }

    @Test func theBadByteIsPlaced() throws {
        let error = try #require(try errors(of: Array("# 제목\n\n한글 ".utf8) + [0xC7, 0xD1] + Array("\n".utf8))?.errors.first)
        #expect(error.fault == .notUTF8(byte: 0xC7))
        #expect(error.line == 3 && error.column == 4)
        let cut = try #require(try errors(of: Array("a\nb".utf8) + [0xED, 0x95])?.errors.first)
        #expect(cut.line == 2 && cut.column == 2)
    }

    @Test func aHugeFileIsRefused() throws {
        let error = try #require(try errors(of: Array(repeating: 0x61, count: Lesson.sizeLimit + 10))?.errors.first)
        #expect(error.fault == .tooLarge(byteCount: Lesson.sizeLimit + 10, limit: Lesson.sizeLimit))
    }
}
