/// A machine's variables and objects in the form in which they are kept: known without being there.
///
/// A variable is *there* when the machine has its value, and *promised* when only its kept form is known; a block that runs has what it reads
/// read back first. Objects hold their contents, not the variables that name them, so a change through one name counts for all.
package final class MachineCache {
    private let machine: Machine
    let contents: any ContentCache
    let coder: any HostCoder
    let functions: CachedFunctions
    let types: CachedTypes
    private let tokens: BlockTokens
    private let variables: [Variable]
    private var places: [ObjectIdentifier: Int] = [:]
    private var values: [Stored]
    private var isThere: [Bool]
    /// Which block a promise comes from.
    private var makers: [Int?]
    private var meanings: [Int: (Meaning, ContentHash)] = [:]
    private var definitions: [ObjectIdentifier: BlockInputs.Input] = [:]

    private var objects: [Int: Stored] = [:]
    private var objectMakers: [Int: Int] = [:]
    private var running: [Int: AnyObject] = [:]
    private var numbers: [ObjectIdentifier: Int] = [:]
    private var unwritten: [Int] = []
    private var nextNumber = 0
    /// What blocks that did not come to their end have changed or would have changed, and which block it was.
    private var spoiltVariables: [Int: Int] = [:]
    private var spoiltObjects: [Int: Int] = [:]

    var state: MachineState { machine.state }

    package init(_ machine: Machine, contents: any ContentCache, coder: any HostCoder) {
        self.machine = machine
        self.contents = contents
        self.coder = coder
        tokens = BlockTokens(machine.program)
        functions = CachedFunctions(machine, contents, tokens)
        types = CachedTypes(machine.program, contents, tokens)
        variables = machine.program.globals.filter { machine.lowerer.globalSlot($0) != nil && !$0.name.hasPrefix("$result") }
        values = variables.map { _ in .leaf(.void) }
        isThere = variables.map { _ in true }
        makers = variables.map { _ in nil }
        for (place, variable) in variables.enumerated() { places[ObjectIdentifier(variable)] = place }
        let writer = ValueWriter(self)
        for constant in machine.program.constants {
            if let place = places[ObjectIdentifier(constant.variable)] { values[place] = writer.store(constant.value) }
        }
    }

    /// Which block gave a promise that could not be kept.
    package struct BrokenPromise: Error {
        package let block: Int?
        package let reason: String
        package var isAmbiguous = false
    }
}

// Types and objects.
extension MachineCache {
    func equality(of type: Stored) throws -> OwnEquality {
        guard let own = try types.type(type).nominal.flatMap(machine.lowerer.equality) else { throw DamagedContent("a type has no equality of its own") }
        return own
    }

    func number(of object: AnyObject) -> Int {
        if let known = numbers[ObjectIdentifier(object)] { return known }
        let number = newNumber()
        hold(object, as: number)
        unwritten.append(number)
        return number
    }

    private func newNumber() -> Int {
        nextNumber += 1
        return nextNumber
    }

    private func hold(_ object: AnyObject, as number: Int) {
        running[number] = object
        numbers[ObjectIdentifier(object)] = number
    }

    func object(_ number: Int) throws -> AnyObject {
        if let known = running[number] { return known }
        guard let stored = objects[number] else { throw BrokenPromise(block: objectMakers[number], reason: "an object is missing") }
        let reader = ValueReader(self)
        do {
            try reader.object(with: try reader.opened(stored)) { hold($0, as: number) }
        } catch let damage as DamagedContent {
            throw BrokenPromise(block: objectMakers[number], reason: damage.reason, isAmbiguous: damage.isAmbiguous)
        }
        guard let made = running[number] else { throw BrokenPromise(block: objectMakers[number], reason: "an object is missing") }
        return made
    }
}

// What a block needs.
extension MachineCache {
    /// What a block finds. `nil` where something that it may reach can't be kept.
    package func inputs(ofBlock index: Int) -> BlockInputs { onLargeStack { self.findInputs(ofBlock: index) } }

    private func meaning(ofBlock index: Int) -> (Meaning, ContentHash) {
        if let known = meanings[index] { return known }
        let meaning = machine.program.meaning(ofBlock: index, tokens: tokens)
        let new = (meaning, contents.hash(meaning.bytes))
        meanings[index] = new
        return new
    }

    private func findInputs(ofBlock index: Int) -> BlockInputs {
        let (meaning, hash) = meaning(ofBlock: index)
        var search = InputSearch(places)
        search.add(meaning, isOwn: true)
        search.run(values, objects) { [self] in
            functions.meaning(named: $0)
        } ofType: { [self] in
            types.meaning(of: $0)
        }

        var bytes = hash.bytes
        for place in search.reads {
            bytes.append(varint: search.order(of: place))
            values[place].writeContent(to: &bytes) { search.number(of: $0) }
        }
        for object in search.objects { objects[object]?.writeContent(to: &bytes) { search.number(of: $0) } }
        return BlockInputs(
            reads: search.reads, writes: search.writes, appends: search.appends, foreignReads: search.foreignReads, objects: search.objects,
            key: contents.hash(bytes), meaning: hash,
            code: code(ofBlock: index), values: search.reads.map(input), definitions: definitions(meaning, ofBlock: index))
    }

    /// The functions of earlier blocks that a block uses. Closures and methods stand within something that has a name of its own, or are told by it.
    private func definitions(_ meaning: Meaning, ofBlock index: Int) -> [BlockInputs.Input] {
        meaning.functions.filter { $0.span.block != index && $0.parent?.isBlock == true && $0.title.contains("(") }.map { function in
            if let known = definitions[ObjectIdentifier(function)] { return known }
            let source = machine.program.sources[function.span.block]
            let hash = contents.hash(Array(tokens.texts(in: function.span).joined(separator: "\0").utf8))
            let new = BlockInputs.Input(name: function.name, line: source.line(of: function.span), hash: hash, text: source.text(function.span))
            definitions[ObjectIdentifier(function)] = new
            return new
        }
    }

    private func code(ofBlock index: Int) -> ContentHash {
        contents.hash(Array(tokens.texts(in: machine.program.blocks[index].main.span).joined(separator: "\0").utf8))
    }

    private func input(_ place: Int) -> BlockInputs.Input {
        var search = InputSearch(places)
        search.read(place)
        search.run(values, objects) { _ in
            nil
        } ofType: { _ in
            nil
        }
        var bytes: [UInt8] = []
        values[place].writeContent(to: &bytes) { search.number(of: $0) }
        for object in search.objects { objects[object]?.writeContent(to: &bytes) { search.number(of: $0) } }
        let variable = variables[place]
        let line = variable.span.map { machine.program.sources[$0.block].line(of: $0) }
        return BlockInputs.Input(name: variable.name, line: line, hash: contents.hash(bytes))
    }

    /// Reads back what the block needs and is not there.
    package func fetch(_ inputs: BlockInputs) throws { try fetch(inputs.reads + inputs.appends + inputs.writes) }

    /// Reads back everything.
    package func fetchAll() throws { try fetch(Array(variables.indices)) }

    private func fetch(_ places: [Int]) throws {
        let result: Result<Void, any Error> = onLargeStack { [self] in Result { for place in places where !isThere[place] { try fetch(place) } } }
        try result.get()
    }

    private func fetch(_ place: Int) throws {
        guard let slot = machine.lowerer.globalSlot(variables[place]) else { return }
        do {
            let value = try ValueReader(self).value(values[place])
            guard value.fits(variables[place].type) else { throw DamagedContent("it is of another type than its variable") }
            state.write(value, to: slot)
        } catch let damage as DamagedContent {
            throw BrokenPromise(block: makers[place], reason: damage.reason, isAmbiguous: damage.isAmbiguous)
        }
        isThere[place] = true
    }
}

// What a block has done.
extension MachineCache {
    /// How many elements the lists have that the block will put others behind.
    package func counts(_ inputs: BlockInputs) -> [Int] {
        inputs.appends.map { place in machine.lowerer.globalSlot(variables[place]).map { state.read($0).elementCount } ?? 0 }
    }

    /// Notes what a block that ran has changed, and gives it in the form in which it can be applied again; `nil` if it can't be.
    package func note(_ inputs: BlockInputs, counts: [Int]) -> BlockChanges? { onLargeStack { self.noteHere(inputs, counts) } }

    private func noteHere(_ inputs: BlockInputs, _ counts: [Int]) -> BlockChanges? {
        let writer = ValueWriter(self)
        unwritten = []
        func read(_ place: Int) -> Value { machine.lowerer.globalSlot(variables[place]).map(state.read) ?? .void }
        for place in inputs.writes {
            values[place] = writer.compact(writer.store(read(place)))
            (isThere[place], makers[place]) = (true, nil)
        }
        var additions: [Stored] = []
        for (place, count) in zip(inputs.appends, counts) {
            let value = read(place)
            additions.append(writer.compact(writer.store(value.dropping(count))))
            values[place] = writer.compact(writer.store(value))
            (isThere[place], makers[place]) = (true, nil)
        }
        var changed: [(Int, Stored)] = []
        for (number, object) in inputs.objects.enumerated() {
            guard let running = running[object] else { continue }
            let new = writer.compact(writer.store(contentsOf: running))
            if new != objects[object] { changed.append((number, new)) }
            (objects[object], objectMakers[object]) = (new, nil)
        }
        var names: [Int: Int] = [:]
        for (number, object) in inputs.objects.enumerated() { names[object] = number }
        var made: [Stored] = []
        var next = 0
        while next < unwritten.count {
            let object = unwritten[next]
            next += 1
            names[object] = names.count
            let new = writer.compact(writer.store(contentsOf: running[object]!))
            objects[object] = new
            made.append(new)
        }
        let changes = BlockChanges(values: inputs.writes.map { values[$0] }, additions: additions, contents: changed, objects: made)
        return renumbered(changes) { names[$0] }
    }

    /// The first thing that a block left behind that can't be kept.
    package func obstacle(_ inputs: BlockInputs) -> (name: String, what: Unkeepable)? {
        for place in inputs.writes + inputs.appends { if let what = values[place].obstacle { return (variables[place].name, what) } }
        return objects.values.lazy.compactMap(\.obstacle).first.map { ("", $0) }
    }

    /// Takes a block's changes for made, without running it.
    package func apply(_ changes: BlockChanges, to inputs: BlockInputs, of block: Int) throws {
        guard changes.values.count == inputs.writes.count, changes.additions.count == inputs.appends.count else {
            throw DamagedContent("it has other variables than the block")
        }
        let made = changes.objects.map { _ in newNumber() }
        let all = inputs.objects + made
        guard let new = renumbered(changes, { all.indices.contains($0) ? all[$0] : nil }) else { throw DamagedContent("it names an object that there is not") }
        let reader = ValueReader(self)
        var lists: [Stored] = []
        for (place, addition) in zip(inputs.appends, new.additions) { lists.append(try joined(place, addition, reader)) }

        forget(objects: Set(new.contents.map { inputs.objects[$0.object] }))
        for (place, value) in zip(inputs.writes, new.values) { promise(place, value, block) }
        for (place, list) in zip(inputs.appends, lists) { promise(place, list, block) }
        for (object, stored) in new.contents {
            objects[inputs.objects[object]] = stored
            objectMakers[inputs.objects[object]] = block
        }
        for (object, stored) in zip(made, new.objects) {
            objects[object] = stored
            objectMakers[object] = block
        }
    }

    private func promise(_ place: Int, _ value: Stored, _ block: Int) {
        values[place] = value
        (isThere[place], makers[place]) = (false, block)
        if let slot = machine.lowerer.globalSlot(variables[place]), slot.kind == .boxed { state.write(.void, to: slot) }
    }

    /// A list with others behind it.
    private func joined(_ place: Int, _ addition: Stored, _ reader: ValueReader) throws -> Stored {
        let list: Stored
        do {
            list = try reader.opened(values[place])
        } catch let damage as DamagedContent {
            throw BrokenPromise(block: makers[place], reason: damage.reason, isAmbiguous: damage.isAmbiguous)
        }
        let more = try reader.opened(addition)
        let writer = ValueWriter(self)
        if case .node(.array, _, let parts) = list, case .node(.array, _, let others) = more { return writer.compact(.node(.array, [], parts + others)) }
        return writer.compact(writer.store(try reader.value(list).joined(with: try reader.value(more))))
    }

    /// Objects whose contents are about to be others: they, and all that holds them, are no longer there.
    private func forget(objects changed: Set<Int>) {
        guard !changed.isEmpty else { return }
        var gone = changed
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for number in running.keys where !gone.contains(number) {
                if objects[number].map({ $0.names(oneOf: gone) }) == true {
                    gone.insert(number)
                    isGrowing = true
                }
            }
        }
        for place in variables.indices where isThere[place] && values[place].names(oneOf: gone) { isThere[place] = false }
        for number in gone { if let object = running.removeValue(forKey: number) { numbers[ObjectIdentifier(object)] = nil } }
    }

    private func renumbered(_ changes: BlockChanges, _ number: (Int) -> Int?) -> BlockChanges? {
        struct Unknown: Error {}
        func name(_ object: Int) throws -> Int {
            guard let new = number(object) else { throw Unknown() }
            return new
        }
        return try? BlockChanges(
            values: changes.values.map { try $0.renumbered(name) }, additions: changes.additions.map { try $0.renumbered(name) },
            contents: changes.contents.map { ($0.object, try $0.contents.renumbered(name)) }, objects: changes.objects.map { try $0.renumbered(name) })
    }
}

// What can't be trusted.
extension MachineCache {
    /// Notes that a block did not come to its end: what it has changed by then can't be trusted.
    package func noteFailure(of block: Int, _ inputs: BlockInputs) {
        let changed = onLargeStack { [self] in
            let writer = ValueWriter(self)
            return inputs.objects.filter { object in
                guard let running = running[object] else { return false }
                let now = writer.compact(writer.store(contentsOf: running))
                return now != objects[object] || now.obstacle != nil
            }
        }
        distrust(inputs.writes + inputs.appends, changed, of: block)
    }

    /// Notes that a block did not run: nothing that it might have changed is what it should be.
    package func noteSkipping(of block: Int, _ inputs: BlockInputs) { distrust(inputs.writes + inputs.appends, inputs.objects, of: block) }

    private func distrust(_ places: [Int], _ changed: [Int], of block: Int) {
        for place in places where spoiltVariables[place] == nil { spoiltVariables[place] = block }
        for object in changed where spoiltObjects[object] == nil { spoiltObjects[object] = block }
    }

    /// Trusts the variables again that a block that ran has given other values, whatever they held.
    package func trustRenewed(by block: Int) {
        guard !spoiltVariables.isEmpty else { return }
        for place in renewed(by: block) { spoiltVariables[place] = nil }
    }

    /// A variable that a block needs and that can't be trusted, and which block did not do to it what it should have done: the first such block.
    package func spoilt(in inputs: BlockInputs, of block: Int) -> (variable: (name: String, identity: String), block: Int)? {
        guard !spoiltVariables.isEmpty || !spoiltObjects.isEmpty else { return nil }
        let renewed = renewed(by: block).subtracting(inputs.foreignReads)
        let faults = (inputs.reads + inputs.appends).filter { !renewed.contains($0) }.compactMap { place in
            spoiler(of: place).map { (variable: (name: variables[place].name, identity: variables[place].identity), block: $0) }
        }
        return faults.min { $0.block < $1.block }
    }

    private func spoiler(of place: Int) -> Int? {
        var search = InputSearch(places)
        search.read(place)
        search.run(values, objects) { _ in
            nil
        } ofType: { _ in
            nil
        }
        return ([spoiltVariables[place]] + search.objects.map { spoiltObjects[$0] }).compactMap { $0 }.min()
    }

    private func renewed(by block: Int) -> Set<Int> {
        Set(machine.program.renewed(byBlock: block, tokens: tokens).compactMap { places[ObjectIdentifier($0)] })
    }
}
