/// What a block finds when it begins: the variables that it looks at, with all that these lead to, and those that it changes.
package struct BlockInputs {
    /// Variables by their place among the lesson's, in an order that follows from the block and the values alone.
    let reads: [Int]
    let writes: [Int]
    let appends: [Int]
    /// Those of the reads that functions among the values do, whenever they are called.
    let foreignReads: Set<Int>
    /// The objects that it can reach, in the order in which they are met.
    let objects: [Int]
    /// The hash of all that: the block's meaning and what it reads.
    package let key: ContentHash
    /// The hash of what the block means, apart from the values.
    package let meaning: ContentHash
    /// The hash of its own tokens.
    package let code: ContentHash
    /// Each variable that it reads, with the hash of its value and all that it leads to.
    package let values: [Input]
    /// Each function of an earlier block that it uses, with the hash of its own tokens.
    package let definitions: [Input]

    package struct Input {
        package let name: String
        /// The lesson's line that declares it; `nil` for a parameter of the front matter.
        package let line: Int?
        package let hash: ContentHash
        /// A function's text.
        package var text: String?
    }
}

/// What a block has changed: in the numbers of its inputs' objects, new objects behind these.
package struct BlockChanges {
    /// New values, one for each of the inputs' `writes`.
    package var values: [Stored]
    /// What was put behind each of the inputs' `appends`.
    package var additions: [Stored]
    /// New contents of objects that were there.
    package var contents: [(object: Int, contents: Stored)]
    /// Objects that were not.
    package var objects: [Stored]

    package init(values: [Stored], additions: [Stored], contents: [(object: Int, contents: Stored)], objects: [Stored]) {
        (self.values, self.additions, self.contents, self.objects) = (values, additions, contents, objects)
    }

    package var all: [Stored] { values + additions + contents.map(\.contents) + objects }
}
