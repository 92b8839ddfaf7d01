import LessonDocument
import LessonExecution
import RNN

/// The numbers of a page's figures and tables: those with a caption have one, and those that a link without text leads to. They are counted in the page's
/// order, whatever has become of their blocks.
struct FigureNumbers {
    /// `그림 3`, `Table 2`, by the blocks' numbers.
    private(set) var blocks: [Int: String] = [:]
    /// Of the pictures that stand by themselves, in the page's order.
    private(set) var pictures: [NumberedPicture?] = []
    /// The captions of those that have numbers, by the last lines of their paragraphs.
    private(set) var pictureCaptions: [Int: String] = [:]
    /// What links without text say, by their addresses.
    private(set) var names: [String: LinkName] = [:]

    private let words: Words
    private let space: String
    private var count = 0
    private var tableCount = 0

    /// - Parameter space: what stands between the word and the number: in a page they don't part at a line's end.
    init(of run: LessonRun, allowingRawHTML: Bool, _ words: Words, space: String = "\u{A0}") {
        (self.words, self.space) = (words, space)
        let lesson = run.lesson
        let bare = lesson.bareAddresses
        for address in bare { names[address] = LinkName(lesson.plainName(of: address)) }
        guard !bare.isEmpty || !lesson.pictures.isEmpty || lesson.blocks.contains(where: { $0.options.caption != nil }) else { return }
        let wanted = Set(bare.map { $0.removingPercentEncoding ?? $0 })
        let runs = Dictionary(run.blocks.map { ($0.block.place.line, $0) }, uniquingKeysWith: { first, _ in first })
        let tree = lesson.page(allowingRawHTML: allowingRawHTML).tree
        var lone = LonePictures(lesson.pictures)
        tree.walk(tree.nodes.indices) { index in
            let node = tree.nodes[index]
            if case .code = node.kind, let run = runs[node.lines.first] {
                take(run, isWanted: wanted.contains("#block.\(run.block.id)"))
            } else if let picture = lone.begin(index, of: tree) {
                take(picture, endingIn: node.lines.last, isWanted: bare.contains(picture.address))
            }
            lone.open(node.kind)
        } end: { _ in
            lone.close()
        }
        for address in bare {
            guard let block = lesson.blocks.first(where: { "#block.\($0.id)" == address.removingPercentEncoding }), let label = blocks[block.number] else {
                continue
            }
            names[address] = LinkName(label)
        }
    }

    private func label(_ phrase: Phrase) -> String { words(phrase).replacing(" ", with: space) }

    private mutating func take(_ run: BlockRun, isWanted: Bool) {
        let options = run.block.options
        guard options.output, isWanted || options.caption != nil && (options.echo || options.eval) else { return }
        switch run.shownKind {
        case .nothing: return
        case .table:
            tableCount += 1
            blocks[run.block.number] = label(.tableNumber(tableCount))
        case .figure:
            count += 1
            blocks[run.block.number] = label(.figure(count))
        }
    }

    private mutating func take(_ picture: (address: String, caption: String), endingIn line: Int, isWanted: Bool) {
        guard isWanted || !picture.caption.isEmpty else { return pictures.append(nil) }
        count += 1
        let label = label(.figure(count))
        pictures.append(NumberedPicture(label: label, id: "figure.\(count)"))
        pictureCaptions[line] = LessonReport.caption(picture.caption, number: label)
        // One that is shown twice is meant where it stands first.
        if isWanted, names[picture.address]?.address == nil { names[picture.address] = LinkName(label, address: "#figure.\(count)") }
    }
}

/// What a picture's caption begins with, and its address in the page.
package struct NumberedPicture {
    let label: String
    let id: String
}

extension BlockRun {
    /// Whether it has a figure or a table: as its code says, else as it ran, else as such code has.
    fileprivate var shownKind: BlockDisplay {
        if let display { return display }
        if [.ran, .reused].contains(status) { return BlockDisplay(of: outputs) }
        let makers = ["Table(", ".table", ".summary(", "summaryTable", "compare(", "explainParameters(", "paddingLens("]
        return makers.contains(where: block.code.contains) ? .table : .figure
    }
}

/// Finds, in a walk through a page, the paragraphs that are nothing but one of its own pictures.
struct LonePictures {
    private let pictures: [String: Picture]
    /// What the nodes are that are not at their end yet.
    private var kinds: [MarkdownNode.Kind] = []

    init(_ pictures: [String: Picture]) { self.pictures = pictures }

    mutating func open(_ kind: MarkdownNode.Kind) { kinds.append(kind) }
    mutating func close() { kinds.removeLast() }

    /// The picture's address and its caption, where a node is such a paragraph.
    func begin(_ index: Int, of tree: MarkdownTree) -> (address: String, caption: String)? {
        guard case .paragraph = tree.nodes[index].kind, tree.nodes[index].size > 1, tree.nodes[index + 1].size == tree.nodes[index].size - 1,
            case .picture(let address, let caption, _) = tree.nodes[index + 1].kind, pictures[address] != nil, !isInTightList
        else { return nil }
        return (address, caption)
    }

    /// Whether the innermost open node is an item of a list without blank lines between its items.
    private var isInTightList: Bool {
        guard kinds.count > 1, case .item = kinds[kinds.count - 1], case .list(_, let isTight) = kinds[kinds.count - 2] else { return false }
        return isTight
    }
}
