"stub"
import re
from fractions import Fraction
def extract(text, choices=False, strict=False):
    m = re.findall(r'answer is:? ?\(?([A-J])\)?' if choices else r'(?:####|answer:|answer is)\s*\$?(-?[\d,]+(?:\.\d+)?)', text, re.I)
    return m[-1].replace(',', '') if m else None
def extract_all(texts, choices=False, strict=False): return [extract(t, choices, strict) for t in texts]
def equivalent(a, b):
    if a is None or b is None: return False
    try: return Fraction(a) == Fraction(b)
    except ValueError: return a == b
def canonical(a): return a
def intermediate_results(text): return re.findall(r'= \$?(-?\d+)', text)
def well_formed(text, choices=False): return bool(re.search(r'(?:####|answer:|answer is)\s*\(?\$?(-?[\d,.]+|[A-J])\)?\.?\s*$', text, re.I))
