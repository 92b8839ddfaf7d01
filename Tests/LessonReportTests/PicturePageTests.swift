import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import Testing

/// Pictures beside a lesson stand in its page.
@Suite struct PicturePageTests {
    private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    private static let data = "data:image/svg+xml;base64," + Data(svg.utf8).base64EncodedString()

    private func page(_ text: String) throws -> String {
        let folder = NSTemporaryDirectory() + "picture-page-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["net.svg", "day.svg", "day.dark.svg"] { try Data(Self.svg.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        try Data((text + "\n\n```swift\n1\n```\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/lesson.md"))
        let lesson = try Lesson(reading: "\(folder)/lesson.md")
        return htmlPage(
            LessonRun(
                lesson: lesson, blocks: lesson.blocks.map { BlockRun(block: $0, status: .notEvaluated) }, status: .ok, seconds: 0,
                provenance: Provenance(version: "0", seed: 1, parameters: [], data: [], machine: "", date: "")))
    }

    @Test func byItselfItIsAFigureWithItsTitleAsCaption() throws {
        #expect(
            try page("![a \"cell\"](net.svg \"A cell\")").contains(
                "<figure class=\"picture\" id=figure.1>\n<img src=\"\(Self.data)\" alt=\"a &quot;cell&quot;\" />\n<figcaption>Figure\u{A0}1. A cell</figcaption>\n</figure>"
            ))
    }

    @Test func inTextItIsPartOfTheLine() throws {
        #expect(try page("x ![a](net.svg \"t\"){width=40} y").contains("<p>x <img width=\"40\" src=\"\(Self.data)\" alt=\"a\" title=\"t\" /> y</p>"))
    }

    @Test func aShareOfTheWidthIsARuleOfTheStyle() throws {
        let page = try page("![a](net.svg){width=60%}")
        #expect(page.contains("<img class=\"w60\" src=") && page.contains(".w60{width:60%}</style>"))
        #expect(!page.contains("style=\""))
    }

    @Test func theDarkTwinStandsBesideIt() throws {
        #expect(
            try page("![a](day.svg)").contains("<img class=\"light\" src=\"\(Self.data)\" alt=\"a\" /><img class=\"dark\" src=\"\(Self.data)\" alt=\"a\" />"))
    }
}

/// However large and however many they are: pictures give way, and the text stays.
@Suite struct LargePictureTests {
    @Test func textStaysWhereAPictureIsTooLarge() throws {
        let folder = NSTemporaryDirectory() + "large-picture-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        try (png + Data(count: 9_000_000)).write(to: URL(fileURLWithPath: "\(folder)/huge.png"))
        try (png + Data(count: 1_000_000)).write(to: URL(fileURLWithPath: "\(folder)/many.png"))
        let text = "BEFORE\n\n![huge](huge.png)\n\nAFTER " + String(repeating: "![many](many.png) ", count: 200) + "\n\n```swift\n1\n```\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/lesson.md"))
        let lesson = try Lesson(reading: "\(folder)/lesson.md")
        let run = LessonRun(
            lesson: lesson, blocks: lesson.blocks.map { BlockRun(block: $0, status: .notEvaluated) }, status: .ok, seconds: 0,
            provenance: Provenance(version: "0", seed: 1, parameters: [], data: [], machine: "", date: ""))
        let page = renderedPage(run)
        #expect(page.text.utf8.count < 8_000_000)
        #expect(page.text.contains("BEFORE") && page.text.contains("AFTER") && page.text.contains("huge</figure>") == false)
        #expect(page.text.components(separatedBy: "<img").count == 3)
        #expect(page.warnings.count == 100)
    }

    @Test func thousandsOfMissingPicturesAreToldSoon() throws {
        let folder = NSTemporaryDirectory() + "missing-picture-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let text = String(repeating: "![a](gone.png) ", count: 20_000) + "\n\n```swift\n1\n```\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/lesson.md"))
        let error = #expect(throws: LessonErrors.self) { try Lesson(reading: "\(folder)/lesson.md") }
        #expect(error?.errors.count == 20)
    }
}
