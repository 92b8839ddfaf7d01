/// A part of the gradients that one task brings to its end: it is summed over the slabs, and what follows from it alone is found.
struct SlabPart {
    /// Where in a slab it is.
    var range: Range<Int>
    /// The folded table of which it is some rows, and the task's number there.
    var fold: (table: Fold, task: Int)?
    /// The parts of the parameters whose gradients are whole then.
    var steps: [Stepper.Part] = []
}

/// All parts of a network's slabs.
struct SlabParts {
    private(set) var parts: [SlabPart] = []
    /// The parts of the parameters whose gradients follow from several of those: of the kernel and the bias behind a folded embedding. A GRU's
    /// bias has a row of its own in the slabs too.
    private(set) var rest: [Stepper.Part] = []

    init(_ network: Network, _ stepper: Stepper) {
        for fold in network.folds {
            for task in 0..<fold.tasks { parts.append(SlabPart(range: fold.place(task), fold: (fold, task))) }
        }
        let folded = parts.count
        for (parameter, place) in network.places.enumerated() {
            let count = network.parameters[parameter].count
            if let index = parts[..<folded].firstIndex(where: { $0.fold!.table.hasRows(place) }) {
                let fold = parts[index].fold!.table
                for task in 0..<fold.tasks { parts[index + task].steps.append(stepper.part(parameter, fold.rows(task, of: count))) }
            } else {
                let isRest = network.folds.contains { $0.sharesOut(place) }
                for start in stride(from: 0, to: count, by: Stepper.partCount) {
                    let step = stepper.part(parameter, start..<min(start + Stepper.partCount, count))
                    if isRest { rest.append(step) }
                    if place < network.slabCount { add(place + start, step.count, isRest ? nil : step) }
                }
            }
        }
        // So that threads that share them out by number do much the same as when they share out the tables' rows.
        parts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Small parameters that lie behind each other make one part.
    private mutating func add(_ place: Int, _ count: Int, _ step: Stepper.Part?) {
        let end = place + (count + lanes - 1) / lanes * lanes
        var part = SlabPart(range: place..<end)
        if let last = parts.last, last.fold == nil, last.range.upperBound == place, end - last.range.lowerBound <= Stepper.partCount {
            part = parts.removeLast()
            part.range = part.range.lowerBound..<end
        }
        if let step { part.steps.append(step) }
        parts.append(part)
    }
}
