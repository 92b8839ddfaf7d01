/// Finds out which array of a file is which array of a model.
///
/// Tried in this order, until each array of one side has its counterpart on the other:
/// 1. equal names;
/// 2. equal names behind the model's (`sequential_3/lstm/lstm_cell/kernel`);
/// 3. equal names but for the numbers that Keras gives to layers, which count on through a program: `lstm_4` and `lstm_5` of the
///    file are `lstm` and `lstm_1` of the model;
/// 4. the file's order, where the shapes all agree and no array is called otherwise (a `bias` is not taken for a `kernel`), as
///    that of `numpy.savez(file, *model.get_weights())` is.
struct WeightMatching {
    struct Wanted {
        let path: WeightPath
        let shape: Shape
    }

    let file: String
    let wanted: [Wanted]
    let given: [StoredArray]

    /// - Parameter given: arrays that are no weights are left out: the state of a dropout's random numbers and the states of stateful
    ///   layers, which Keras has among a model's `variables`, these among its `weights` too.
    init(file: String, wanted: [Wanted], given: [StoredArray]) {
        self.file = file
        self.wanted = wanted
        self.given = given.filter { !["seed_generator_state", "rnn_state"].contains(WeightPath($0.name).leaf) }
    }

    /// The numbers for each wanted array, in the model's order.
    /// - Throws: `RNNError.weightsMismatch` with all that is wrong.
    func values() throws(RNNError) -> [Tensor] {
        let schemes = [byName, byNameBehindModel, byNumber].compactMap { $0 }
        let complete = schemes.first { Set($0.values).count == wanted.count && given.count == wanted.count } ?? byOrder
        guard let best = complete ?? schemes.max(by: { $0.count < $1.count }) else { return [] }
        let problems = self.problems(best)
        guard problems.isEmpty else { throw .weightsMismatch(file: file, problems: problems) }
        return wanted.indices.compactMap { index in
            guard let source = best[index], case .numbers(let numbers) = given[source].content else { return nil }
            return Tensor(shape: wanted[index].shape, storage: .float(numbers))
        }
    }
}

extension WeightMatching {
    /// Positions in `given` by positions in `wanted`.
    private typealias Pairs = [Int: Int]

    private var byName: Pairs? { pairs(given.map { WeightPath($0.name) }) }

    private var byNameBehindModel: Pairs? {
        let paths = given.map { WeightPath($0.name) }
        guard let model = paths.first?.layer, paths.allSatisfy({ $0.layer == model }) else { return nil }
        let inner = paths.compactMap(\.withoutModel)
        return inner.count == paths.count ? pairs(inner) : nil
    }

    private func pairs(_ paths: [WeightPath]) -> Pairs {
        let positions = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return Pairs(
            uniqueKeysWithValues: wanted.enumerated().compactMap { index, wanted in
                positions[wanted.path].map { (index, $0) }
            })
    }

    /// The first layer of a kind in the file is the first of that kind in the model, and so on.
    private var byNumber: Pairs? {
        let paths = given.map { WeightPath($0.name) }
        let isBehindModel = Set(paths.map(\.layer)).count == 1 && Set(wanted.map(\.path.layer)).count > 1
        return pairsByNumber(isBehindModel ? paths.map { $0.withoutModel ?? $0 } : paths)
            ?? pairsByNumber(paths.map { $0.withoutModel ?? $0 })
    }

    private func pairsByNumber(_ paths: [WeightPath]) -> Pairs? {
        let ours = keys(wanted.map(\.path))
        let theirs = keys(paths)
        let positions = Dictionary(theirs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = Pairs(
            uniqueKeysWithValues: ours.enumerated().compactMap { index, key in
                positions[key].map { (index, $0) }
            })
        return pairs.isEmpty ? nil : pairs
    }

    /// `lstm#1/lstm_cell/kernel` for the second layer of that kind, whatever its number.
    private func keys(_ paths: [WeightPath]) -> [String] {
        var numbers: [Substring: Set<Int>] = [:]
        for path in paths {
            let (base, number) = WeightPath.numbered(path.layer)
            numbers[base, default: []].insert(number)
        }
        let ranks = numbers.mapValues { set in
            Dictionary(uniqueKeysWithValues: set.sorted().enumerated().map { ($1, $0) })
        }
        return paths.map { path in
            let (base, number) = WeightPath.numbered(path.layer)
            return "\(base)#\(ranks[base]?[number] ?? 0)/\(path.unnumberedInner)"
        }
    }

    private var byOrder: Pairs? {
        let leaves = Set(wanted.map(\.path.leaf))
        guard wanted.count == given.count,
            zip(wanted, given).allSatisfy({ wanted, given in
                let leaf = WeightPath(given.name).leaf
                return wanted.shape == given.shape && (leaf == wanted.path.leaf || !leaves.contains(leaf))
            })
        else { return nil }
        return Pairs(uniqueKeysWithValues: wanted.indices.map { ($0, $0) })
    }

    private func problems(_ pairs: Pairs) -> [WeightProblem] {
        var problems: [WeightProblem] = []
        for (index, wanted) in wanted.enumerated() {
            guard let source = pairs[index] else {
                problems.append(.missing(name: wanted.path.text, shape: wanted.shape))
                continue
            }
            let array = given[source]
            if array.shape != wanted.shape {
                problems.append(.wrongShape(name: array.name, expected: wanted.shape, given: array.shape))
            }
            if case .other(let type) = array.content { problems.append(.wrongType(name: array.name, given: type)) }
        }
        let used = Set(pairs.values)
        for (index, array) in given.enumerated() where !used.contains(index) {
            problems.append(.extra(name: array.name, shape: array.shape))
        }
        return problems
    }
}
