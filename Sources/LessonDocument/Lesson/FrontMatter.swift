/// What a lesson says about itself before its prose begins.
public struct FrontMatter: Codable, Sendable, Equatable {
    public var title: String?
    public var subtitle: String?
    public var author: String?
    public var date: String?
    /// A language tag: `ko`, `en`.
    public var lang: String?
    public var description: String?
    /// The lessons that come before this one and after it.
    public var previous: Neighbour?
    public var next: Neighbour?
    /// What the lesson's random source begins with.
    public var seed = 42
    /// Names that the blocks read, in the file's order.
    public var params: [Param] = []
    /// Names that the blocks read, with the files beside the lesson that hold their values, in the file's order.
    public var data: [DataEntry] = []
    /// How wide the lesson's own pictures are, those apart that say it themselves.
    public var pictureWidth: PictureWidth?
    /// The defaults of all blocks' options.
    public var execute = BlockOptions()
    /// How many lines of the file it takes, its two `---` included.
    public var lineCount = 0

    public init() {}
}

/// A lesson beside this one, that the page has a link to.
public struct Neighbour: Codable, Sendable, Equatable {
    /// The name of its file, in the same folder.
    public let file: String
    /// What it calls itself; known where the lesson was read from a file.
    public internal(set) var title: String?
    public let place: Place
}

/// A parameter of a lesson: a constant whose value `-P name:value` can replace.
public struct Param: Codable, Sendable, Equatable {
    public let name: String
    public let value: ParamValue
    public let place: Place
}

public enum ParamValue: Codable, Sendable, Equatable {
    case int(Int)
    case double(Double)
    case bool(Bool)
    case string(String)
}

extension ParamValue {
    /// The value that a text stands for, as in YAML: `42`, `1e-4`, `true`, else the text itself.
    public init(_ text: String) {
        let digits = text.filter { $0 != "_" }
        let isNumber = digits.contains { $0.isASCII && $0.isNumber } && digits.allSatisfy { "+-.eE0123456789".contains($0) }
        if text == "true" || text == "false" {
            self = .bool(text == "true")
        } else if isNumber, let number = Int(digits) {
            self = .int(number)
        } else if isNumber, let number = Double(digits), number.isFinite {
            self = .double(number)
        } else {
            self = .string(text)
        }
    }
}
