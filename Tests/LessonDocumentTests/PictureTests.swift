import Foundation
import LessonDocument
import Testing

/// Pictures are read from the lesson's own folder, and from nowhere else.
@Suite struct PictureTests {
    private static let svg = "<?xml version=\"1.0\"?><!-- a cell --><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    private static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])

    /// A folder `course` with pictures, beside a picture of somebody else's.
    private final class Folder {
        let root = NSTemporaryDirectory() + "pictures-\(UUID().uuidString)"

        init() throws {
            let files: [(String, Data)] = [
                ("course/cell.png", png), ("course/net.svg", Data(svg.utf8)), ("course/net.dark.svg", Data(svg.utf8)), ("course/img/a b.png", png),
                ("course/혼자.png".decomposedStringWithCanonicalMapping, png), ("course/text.png", Data("hello".utf8)), ("other.png", png),
                ("course/script.svg", Data("<html><svg/></html>".utf8)),
            ]
            for (name, bytes) in files {
                let file = URL(fileURLWithPath: "\(root)/\(name)")
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: file)
            }
            try FileManager.default.createSymbolicLink(atPath: "\(root)/course/out.png", withDestinationPath: "../other.png")
            try FileManager.default.createSymbolicLink(atPath: "\(root)/course/in.png", withDestinationPath: "img/a b.png")
            try FileManager.default.createDirectory(atPath: "\(root)/course/folder.png", withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        func lesson(_ text: String) throws -> Lesson {
            try Data((text + "\n\n```swift\n1\n```\n").utf8).write(to: URL(fileURLWithPath: "\(root)/course/lesson.md"))
            return try Lesson(reading: "\(root)/course/lesson.md")
        }
    }

    @Test(arguments: [
        ("cell.png", Picture.Format.png), ("./cell.png", .png), ("net.svg", .svg), ("img/a%20b.png", .png), ("<img/a b.png>", .png), ("혼자.png", .png),
        ("in.png", .png), ("cell.png?raw=true", .png),
    ])
    func filesOfTheFolderAreRead(address: String, format: Picture.Format) throws {
        let lesson = try Folder().lesson("![a](\(address))")
        #expect(lesson.pictures.values.map(\.format) == [format])
        #expect(lesson.warnings == [])
    }

    @Test func aDarkTwinIsReadWithIt() throws {
        let lesson = try Folder().lesson("![a](net.svg) ![b](cell.png)")
        #expect(lesson.pictures["net.svg"]?.dark?.format == .svg)
        #expect(lesson.pictures["cell.png"]?.dark == nil)
    }

    @Test(arguments: [
        ("gone.png", "missing(\"gone.png\")"), ("cell.png%00.svg", "missing(\"cell.png%00.svg\")"), ("sell.png", "missing(\"sell.png\") cell.png"),
        ("img/a c.png", ""),
        ("img/a%20c.png", "missing(\"img/a c.png\") img/a b.png"), ("../other.png", "outside(\"../other.png\")"),
        ("img/../../other.png", "outside(\"img/../../other.png\")"),
        ("%2e%2e/other.png", "outside(\"../other.png\")"), ("/etc/passwd", "outside(\"/etc/passwd\")"), ("out.png", "outside(\"out.png\")"),
        ("text.png", "unknownFormat(\"text.png\")"), ("script.svg", "unknownFormat(\"script.svg\")"), ("folder.png", "unreadable(\"folder.png\")"),
    ])
    func othersAreErrorsAtTheirAddress(address: String, expected: String) throws {
        // Not an address for CommonMark.
        if expected.isEmpty { return }
        let folder = try Folder()
        let errors = #expect(throws: LessonErrors.self) { try folder.lesson("# a\n\n글 ![a](\(address)) b") }?.errors ?? []
        let told = errors.map { error in
            if case .picture(let fault) = error.fault {
                "\(error.line ?? 0):\(error.column ?? 0) \(fault)\(error.suggestion.map { " \($0)" } ?? "")"
            } else {
                "?"
            }
        }
        #expect(told == ["3:8 \(expected)"])
    }

    @Test(arguments: ["{width=60%}", "{width=300}", "{width=300px}", "{width=100%}"])
    func aWidthBehindAPictureIsNoText(attribute: String) throws {
        let nodes = try Folder().lesson("![a](cell.png)\(attribute) b").page(allowingRawHTML: false).tree.nodes
        let texts = nodes.compactMap { if case .text(let text) = $0.kind { text } else { nil } }
        #expect(texts == ["a", " b"])
    }

    @Test(arguments: ["{width=0%}", "{width=101%}", "{width=60 %}", "{height=3}", "{width=}", "{width=99999}"])
    func whatIsNoWidthIsToldAndStaysText(attribute: String) throws {
        let lesson = try Folder().lesson("![a](cell.png)\(attribute)")
        #expect(lesson.warnings.map(\.fault) == [.picture(.attribute(attribute))])
    }

    @Test func aWidthBehindABlankIsTold() throws {
        let lesson = try Folder().lesson("![a](cell.png) {width=60%}\n\n![a](cell.png) {b}")
        #expect(lesson.warnings.map(\.fault) == [.picture(.attributeApart("{width=60%}"))])
    }

    @Test func theFrontMatterSetsTheWidthOfAll() throws {
        let lesson = try Folder().lesson("---\npicture-width: 40%\n---\n![a](cell.png)\n\n![a](net.svg){width=70%}")
        #expect(lesson.pictureWidths == [40, 70])
        #expect(
            faults("---\npicture-width: wide\n---\n```swift\n1\n```\n").map(\.fault) == [
                .wrongType(key: "picture-width", expected: .pictureWidth, found: .value("wide"))
            ])
    }
}
