/// Which of several lines reach so far that the others would be flat beside them: of a model whose training has failed, whose loss is in millions.
///
/// The middle of all is the median of the lines' medians. Of three or more lines the farthest ones, fewer than half, are *far* where each reaches twenty
/// times as far from the middle as the farthest of the others, and five times as far as the middle is from 0. So of losses between 0.3 and 0.7 none is far
/// below 4, and of accuracies none ever.
/// - Parameter lines: the finite values of each line.
package func farLines(among lines: [[Double]]) -> Set<Int> {
    let present = lines.indices.filter { !lines[$0].isEmpty }
    guard present.count >= 3 else { return [] }
    let middle = median(of: present.map { median(of: lines[$0]) })
    let reaches = present.map { index in (line: index, reach: lines[index].lazy.map { abs($0 - middle) }.max() ?? 0) }.sorted { $0.reach < $1.reach }
    for near in (present.count / 2 + 1)..<present.count {
        let reach = max(reaches[near - 1].reach, abs(middle) / 4)
        if reach > 0, reaches[near].reach >= 20 * reach { return Set(reaches[near...].map(\.line)) }
    }
    return []
}

private func median(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let (lower, upper) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return lower / 2 + upper / 2
}
