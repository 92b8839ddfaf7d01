/// Whether HTML nests as the standard asks, as far as a lesson's prose can err: every element ends in the one that it begins in, what stands in lines holds no
/// paragraphs, links hold no links, and lists, tables and what is folded hold what is theirs.
struct NestingChecker {
    private(set) var faults: [String] = []
    private var open: [Element] = []
    private var ids: Set<String> = []

    private struct Element {
        let name: String
        var children: [String] = []
    }

    init(_ html: String) {
        // Comments and scripts are no part of a lesson's prose.
        for match in html.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|<|[^<]+/) {
            guard let name = match.output.2.map({ $0.lowercased() }) else {
                look(atText: match.output.0)
                continue
            }
            if match.output.1 == "/" { end(name) } else { begin(name, attributes: match.output.3 ?? "") }
        }
        faults += open.map { "<\($0.name)> never ends" }
    }

    private static let void: Set<String> = ["br", "hr", "img", "input"]
    private static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "pre", "blockquote", "details", "summary", "section", "figure", "figcaption",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    ]
    private static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "tr": ["thead", "tbody"], "td": ["tr"], "th": ["tr"], "thead": ["table"], "tbody": ["table"], "summary": ["details"],
        "figcaption": ["figure"],
    ]
    /// What holds nothing but these.
    private static let children: [String: Set<String>] = [
        "ul": ["li"], "ol": ["li"], "table": ["thead", "tbody"], "thead": ["tr"], "tbody": ["tr"], "tr": ["td", "th"],
    ]
    private static let containers: Set<String> = ["div", "li", "td", "th", "blockquote", "details", "section", "figure", "figcaption"]

    private mutating func begin(_ name: String, attributes: some StringProtocol) {
        if let parents = Self.parents[name], !parents.contains(open.last?.name ?? "") { faults.append("<\(name)> in <\(open.last?.name ?? "")>") }
        if let last = open.last {
            if let children = Self.children[last.name], !children.contains(name) { faults.append("<\(name)> in <\(last.name)>") }
            if Self.blocks.contains(name), !Self.containers.contains(last.name), Self.children[last.name] == nil {
                faults.append("<\(name)> in <\(last.name)>")
            }
            if name == "summary", !last.children.isEmpty { faults.append("<summary> behind <\(last.children)>") }
            open[open.count - 1].children.append(name)
        }
        if name == "a", open.contains(where: { $0.name == "a" }) { faults.append("<a> in <a>") }
        for match in String(attributes).matches(of: /\bid="?([^"\s]+)"?/) where !ids.insert(String(match.output.1)).inserted {
            faults.append("id \(match.output.1) twice")
        }
        if !Self.void.contains(name) { open.append(Element(name: name)) }
    }

    private mutating func end(_ name: String) {
        if open.last?.name == name { open.removeLast() } else { faults.append("</\(name)> in <\(open.last?.name ?? "")>") }
    }

    private mutating func look(atText text: Substring) {
        guard !text.allSatisfy(\.isWhitespace) else { return }
        if text.hasPrefix("<") { faults.append("a bare <") }
        if let last = open.last, Self.children[last.name] != nil { faults.append("text in <\(last.name)>") }
        if open.isEmpty { faults.append("text in no element: \(text.prefix(20))") }
        if open.last?.name == "details" || open.last?.name == "blockquote" { faults.append("text right in <\(open.last?.name ?? "")>: \(text.prefix(20))") }
    }
}
