struct Node { var value: Int; var label: String? }
let nodes = [Node(value: 1, label: nil), Node(value: 2, label: "two")]
print(nodes.map { $0.label ?? "-" }, nodes.first { $0.label != nil }?.value ?? 0, nodes.last?.label?.count ?? 0, nodes[1])
// expect: ["-", "two"] 2 3 Node(value: 2, label: Optional("two"))
