/// What ``PlainStatements`` is told of the host: by which names it knows what can be foretold.
public struct PlainVocabulary: Sendable {
    /// What objects may be made of.
    public var types: Set<String>
    /// Methods that change an object, each with the labels of the arguments that have to be known for it.
    public var changes: [String: Set<String>]
    /// Methods that leave an object as it is. Nothing is said of what is passed without a label and not known.
    public var uses: Set<String>
    /// What stands for such an argument where it is not known: data of which nothing is said.
    let unknown: String
    /// Functions that make data of data, some with a label without which nobody knows what comes out: `padSequences(…, maxlen: 100)`.
    public var functions: [String: String?]
    /// What gives data by itself: `IMDB.load`.
    public let sources: Set<String>
    /// The types that these belong to, but for those that the lesson has types of its own for.
    var sourceTypes: Set<String>
    /// Members of data that are data: `train.input`.
    public var members: Set<String>
    /// Members of objects, and of what these give, that are as well known as the objects: `tokenizer.words.count`.
    public var results: Set<String>
    /// The method that settles by which names an object's results have their parts: `compile`.
    let completion: String
    /// Methods that give such results, each with the labels of the arguments that those names depend on besides.
    let outcomes: [String: Set<String>]
    /// The label of the arguments that look for such names: `callbacks`.
    let watching: String
    /// Methods of such results that take a name.
    let looks: Set<String>
    /// Members of such results that are there by those names alone: `accuracy`.
    let readings: Set<String>

    public init(
        types: Set<String>, changes: [String: Set<String>], uses: Set<String>, unknown: String, functions: [String: String?], sources: Set<String>,
        members: Set<String>, results: Set<String>, completion: String, outcomes: [String: Set<String>], watching: String,
        looks: Set<String>, readings: Set<String>
    ) {
        (self.types, self.changes, self.uses, self.unknown) = (types, changes, uses, unknown)
        (self.functions, self.sources, self.members) = (functions, sources, members)
        self.results = results
        (self.completion, self.outcomes, self.watching, self.looks, self.readings) = (completion, outcomes, watching, looks, readings)
        sourceTypes = Set(sources.compactMap { $0.split(separator: ".").first.map(String.init) })
    }

    /// Whether what stands for unknown arguments still means the host's.
    var knowsUnknown: Bool { sourceTypes.contains(String(unknown.prefix { $0 != "." })) }
}
