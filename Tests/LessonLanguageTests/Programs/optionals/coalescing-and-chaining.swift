let name: String? = nil
print(name ?? "nobody", name?.count ?? 0)
let other: String? = "Eve"
print(other?.count as Any, other?.uppercased() ?? "-", other!)
let nested: [Int]? = [1, 2]
print(nested?.first as Any, nested?[1] ?? 0, (nested?.map { $0 + 1 }) ?? [])
// expect: nobody 0
// expect: Optional(3) EVE Eve
// expect: Optional(1) 2 [2, 3]
