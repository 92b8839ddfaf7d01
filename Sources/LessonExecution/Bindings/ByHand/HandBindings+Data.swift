import LessonLanguage
import RNN

/// `Reviews` as a lesson has them: their lists cross into the language once, not at each reading.
struct LessonReviews: HostType {
    let input: Value
    let target: Value

    init(_ reviews: Reviews) { self.init(input: reviews.input.lessonValue, target: reviews.target.lessonValue) }

    /// - Parameters: the lists as the lesson has them.
    init(input: Value, target: Value) { (self.input, self.target) = (input, target) }
}

extension LessonReviews: CustomStringConvertible {
    /// How many there are: the lists are long.
    var description: String { "\(target.elementCount) reviews" }
}

extension HandBindings {
    /// The reviews, which the run finds and notes, and lists of whatever the lesson puts into them.
    static func data(_ context: RunContext) -> [String: HostBody] {
        [
            "Reviews.init(input:target:)": HostBody { (input: Value, target: Value) in LessonReviews(input: input, target: target) },
            "Reviews.input": HostBody { (own: LessonReviews) in own.input },
            "Reviews.target": HostBody { (own: LessonReviews) in own.target },
            "Reviews.count": HostBody { (own: LessonReviews) in own.target.elementCount },
            "IMDB.load(numWords:skipTop:maxlen:seed:startChar:oovChar:indexFrom:)": HostBody {
                (numWords: Int?, skipTop: Int, maxlen: Int?, seed: Int, startChar: Int?, oovChar: Int?, indexFrom: Int) -> Value in
                if !context.isRehearsal { try context.findReviews() }
                let (train, test) =
                    context.isRehearsal
                    ? try StandInReviews.load(numWords: numWords, skipTop: skipTop, maxlen: maxlen, startChar: startChar)
                    : try IMDB.load(
                        numWords: numWords, skipTop: skipTop, maxlen: maxlen, seed: seed, startChar: startChar, oovChar: oovChar, indexFrom: indexFrom)
                return .fields(Fields([LessonReviews(train).lessonValue, LessonReviews(test).lessonValue]))
            },
            "IMDB.wordIndex()": HostBody { () in
                try context.findWords()
                return try IMDB.wordIndex()
            },
            "IMDB.decode(_:indexFrom:)": HostBody { (review: [Int], indexFrom: Int) in
                try context.findWords()
                return try IMDB.decode(review, indexFrom: indexFrom)
            },
            "IMDB.encode(_:numWords:indexFrom:)": HostBody { (text: String, numWords: Int?, indexFrom: Int) in
                try context.findWords()
                return try IMDB.encode(text, numWords: numWords, indexFrom: indexFrom)
            },
            "paddingLens(_:maxlen:padding:truncating:example:)": HostBody {
                (x: [[Int]], maxlen: Int, padding: SequenceEnd, truncating: SequenceEnd, example: Int?) in
                try context.noteWords()
                return try tryPaddingLens(x, maxlen: maxlen, padding: padding, truncating: truncating, example: example)
            },
            "Tokenizer.init(numWords:filters:lower:split:charLevel:oovToken:)": HostBody {
                (numWords: Int?, filters: String?, lower: Bool, split: String, charLevel: Bool, oovToken: String?) in
                try Tokenizer.trying(numWords: numWords, filters: filters, lower: lower, split: split, charLevel: charLevel, oovToken: oovToken)
            },
            "shape(_:) of [Element]": HostBody { (x: Value) in Shape(try x.regularLengths()) },
            "trainTestSplit(_:_:testSize:randomState:shuffle:stratify:) of [X], [Y], Double, Int?, Bool, [Int]?": HostBody {
                (x: Value, y: Value, testSize: Double, randomState: Int?, shuffle: Bool, stratify: [Int]?) in
                try x.split(
                    with: y,
                    tryTrainTestSplit(
                        x.positions, y.positions, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify, seed: context.drawSeed))
            },
            "trainTestSplit(_:_:testSize:randomState:shuffle:stratify:) of [X], [Y], Int, Int?, Bool, [Int]?": HostBody {
                (x: Value, y: Value, testSize: Int, randomState: Int?, shuffle: Bool, stratify: [Int]?) in
                try x.split(
                    with: y,
                    tryTrainTestSplit(
                        x.positions, y.positions, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify, seed: context.drawSeed))
            },
        ]
    }
}

extension Value {
    fileprivate var positions: [Int] { Array(0..<elementCount) }

    /// The parts of two lists, given the positions that go into each part.
    fileprivate func split(with targets: Value, _ parts: Split<Int, Int>) throws -> Value {
        .fields(
            Fields([
                try elements(at: parts.trainInput), try elements(at: parts.testInput),
                try targets.elements(at: parts.trainTarget), try targets.elements(at: parts.testTarget),
            ]))
    }

    /// The lengths of the axes, down to the level above the one where lists differ in length.
    func regularLengths() throws -> [Int] {
        guard case .array(let lists) = self, let first = lists.first, first.isList else { return [elementCount] }
        var common = try first.regularLengths()
        for (number, list) in lists.dropFirst().enumerated() where !common.isEmpty {
            if number.isMultiple(of: 256) { try StopWish.look() }
            let lengths = try list.regularLengths()
            if common != lengths { common = zip(common, lengths).prefix { $0 == $1 }.map(\.0) }
        }
        return [lists.count] + common
    }

    var isList: Bool {
        switch self {
        case .array, .ints, .doubles, .floats, .bools: true
        default: false
        }
    }
}
