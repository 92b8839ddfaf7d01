let parts = "a-b".split(separator: 1)
print(parts)
// error: 1: no 'split' takes (separator: Int); there is: split(separator: Character, …); split(separator: String, …); split(separator: Element, …)
