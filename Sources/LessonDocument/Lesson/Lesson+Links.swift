import Foundation
import Wording

extension Lesson {
    /// What is wrong with the prose's links and pictures.
    /// - Parameter linked: `nil` looks at no other files.
    func linkWarnings(_ linked: LinkedLessons?) -> [LessonError] {
        let (source, marked) = (SourceText(source), SourceText(prose.text))
        let anchors = anchors
        var spots: Set<Spot> = []
        var warnings: [LessonError] = []
        for link in prose.links where warnings.count < Self.warningLimit && spots.insert(link.spot).inserted {
            guard let (fault, suggestion) = fault(of: link, anchors, linked) else { continue }
            warnings.append(LessonError(fault, at: marked.place(of: link.spot), length: link.length, suggestion: suggestion, in: source))
        }
        return warnings
    }

    private static let warningLimit = 100

    /// In the file's order, as many of them as anybody reads.
    func told(_ linkWarnings: [LessonError]) -> [LessonError] {
        Array(
            (ownWarnings + prose.warnings + prose.tableWarnings + pictureWarnings + linkWarnings).sorted {
                ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
            }
            .prefix(
                Self.warningLimit)
        )
    }

    /// The addresses within the page.
    var anchors: Set<String> {
        var anchors = Set(headings.map(\.anchor)).union(["", "top", "page.lesson"])
        for block in blocks {
            anchors.insert("block.\(block.id)")
            if block.options.echo, block.codeLine < block.endLine { anchors.formUnion((block.codeLine..<block.endLine).map { "L\($0)" }) }
        }
        for note in prose.notes where note.number > 0 {
            anchors.formUnion(["note.\(note.number)", "ref.\(note.number)"])
        }
        return anchors
    }

    private typealias Found = (fault: LessonError.Fault, suggestion: String?)

    private func fault(of link: Link, _ anchors: Set<String>, _ linked: LinkedLessons?) -> Found? {
        if link.isPicture, link.address.isEmpty { return (.pictureWithoutAddress, nil) }
        if let scheme = link.scheme {
            if scheme == "data", link.address.lowercased().hasPrefix("data:image/") { return nil }
            if ["javascript", "vbscript", "file", "data"].contains(scheme) { return (.unsafeLink, nil) }
        }
        if link.isOwnPicture { return nil }
        guard link.isRelative else { return link.isPicture ? (.outerPicture, nil) : nil }
        if link.path.isEmpty { return link.anchor.flatMap { missing($0, among: anchors) }.map { (.missingAnchor($0.anchor), $0.suggestion) } }
        guard let linked else { return nil }
        guard let file = linked.file(link.path) else {
            let decoded = Self.decoded(link.path)
            let name = decoded.contains("\0") ? String(link.path) : decoded
            let near = nearestName(to: name, among: (try? FileManager.default.contentsOfDirectory(atPath: linked.folder)) ?? [])
            return (.missingLinkedFile(name), near)
        }
        guard file.hasSuffix(".md"), let anchor = link.anchor else { return nil }
        // What is no lesson may have anchors of its own.
        return linked.lesson(file).flatMap { missing(anchor, among: $0.anchors) }.map {
            (.missingAnchorElsewhere($0.anchor, file: Self.decoded(link.path)), $0.suggestion)
        }
    }

    private func missing(_ anchor: Substring, among anchors: Set<String>) -> (anchor: String, suggestion: String?)? {
        let name = Self.decoded(anchor)
        guard !anchors.contains(name), !anchors.contains(String(anchor)) else { return nil }
        // A block's address is not its id alone.
        if anchors.contains("block.\(name)") { return (name, "#block.\(name)") }
        return (name, nearestName(to: name, among: anchors.filter { !$0.hasPrefix("L") && !$0.isEmpty }.sorted()).map { "#\($0)" })
    }

    /// Finds out which links lead to other lessons: in a page they lead to those lessons' pages, which lie side by side.
    mutating func findLinkedLessons(_ linked: LinkedLessons) {
        for link in prose.links where !link.isPicture && link.isRelative && link.path.hasSuffix(".md") && linkedPages[link.address] == nil {
            guard let file = linked.file(link.path), let other = linked.lesson(file), let name = link.path.split(separator: "/").last else { continue }
            linkedNames[link.address] = other.name(ofAnchor: link.anchor.map(Self.decoded))
            // Headings' anchors are composed, and a file's name is as it is.
            let rest = String(link.address.dropFirst(link.path.count)).precomposedStringWithCanonicalMapping
            linkedPages[link.address] = name.dropLast(3) + ".html" + rest
        }
    }

    static func decoded(_ text: Substring) -> String { text.removingPercentEncoding ?? String(text) }
}
