import Foundation
import LessonDocument

extension HTMLPage {
    /// The way to the lessons before and after: their pages are beside this one.
    var neighbours: String {
        let front = run.lesson.frontMatter
        let links = [
            front.previous.map { link(to: $0, relation: "prev", label: words(.previous)) },
            front.next.map { link(to: $0, relation: "next", label: words(.next)) },
        ].compactMap { $0 }
        return links.isEmpty ? "" : element("nav", ["class": "neighbours", "aria-label": words(.neighbours)], links.joined(separator: "\n")) + "\n"
    }

    private func link(to neighbour: Neighbour, relation: String, label: String) -> String {
        let stem = String(neighbour.file.dropLast(".md".count))
        let address = stem.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))) ?? stem
        return element(
            "a", ["href": "\(address).html", "rel": relation], element("span", text: label) + element("strong", text: neighbour.title ?? stem))
    }
}
