#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A FHIR R4 server of another make, as small as one can be, for the flow tests.

It knows Patient and Immunization; create (with If-None-Exist), read, versioned update, and search
by _id, identifier, patient, family, given and birthdate, two results a page. It has its own ids, no
batch, no chained parameters, and its capability statement says nothing of conditional create. What
it holds is kept in a file, so that it can be stopped and started.
"""
import argparse
import json
import os
import signal
import sys
import urllib.parse
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

PAGE = 2
TYPES = ("Patient", "Immunization", "Consent")  # nobody ever kept a Consent here


class Store:
    def __init__(self, folder):
        self.file = os.path.join(folder, "plain.json")
        self.lock = Lock()
        self.pages = {}
        self.state = {"port": 0, "resources": {}}
        if os.path.exists(self.file):
            with open(self.file, encoding="utf-8") as stored:
                self.state = json.load(stored)

    def save(self):
        with open(self.file + ".new", "w", encoding="utf-8") as stored:
            json.dump(self.state, stored)
            stored.flush()
            os.fsync(stored.fileno())
        os.replace(self.file + ".new", self.file)

    def put(self, resource, identity=None):
        kind = resource["resourceType"]
        identity = identity or kind[0].lower() + "-" + uuid.uuid4().hex[:12]
        key = f"{kind}/{identity}"
        version = int(self.state["resources"].get(key, {}).get("meta", {}).get("versionId", "0"))
        resource["id"] = identity
        resource.setdefault("meta", {})["versionId"] = str(version + 1)
        self.state["resources"][key] = resource
        self.save()
        return resource

    def get(self, kind, identity):
        return self.state["resources"].get(f"{kind}/{identity}")

    def search(self, kind, parameters):
        found = [r for k, r in self.state["resources"].items() if k.startswith(kind + "/")]
        for name, value in parameters:
            if name in ("_count", "_sort", "_format"):
                continue
            match = MATCHES.get((kind, name))
            if match is None:
                raise ValueError("unknown parameter " + name)
            found = [r for r in found if any(match(r, v) for v in value.split(","))]
        return found


def has_identifier(resource, token):
    system, bar, value = token.rpartition("|")
    for identifier in resource.get("identifier", []):
        if identifier.get("value") == value and (not bar or identifier.get("system") == system):
            return True
    return False


def names(resource, part):
    for name in resource.get("name", []):
        value = name.get(part, [])
        yield from ([value] if isinstance(value, str) else value)


def starts(part):
    return lambda r, v: any(n.lower().startswith(v.lower()) for n in names(r, part))


def is_about(resource, value):
    reference = value if value.startswith("Patient/") else "Patient/" + value
    return resource.get("patient", {}).get("reference") == reference


MATCHES = {
    ("Patient", "_id"): lambda r, v: r["id"] == v,
    ("Patient", "identifier"): has_identifier,
    ("Patient", "family"): starts("family"),
    ("Patient", "given"): starts("given"),
    ("Patient", "birthdate"): lambda r, v: r.get("birthDate", "").startswith(v.removeprefix("eq")),
    ("Immunization", "_id"): lambda r, v: r["id"] == v,
    ("Immunization", "identifier"): has_identifier,
    ("Immunization", "patient"): is_about,
    ("Consent", "patient.identifier"): lambda r, v: False,
    ("Consent", "actor.identifier"): lambda r, v: False,
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=()):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/fhir+json; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def refuse(self, status, code, text):
        issue = {"severity": "error", "code": code, "diagnostics": text}
        self.answer(status, {"resourceType": "OperationOutcome", "issue": [issue]})

    def resource_answer(self, status, resource):
        kind, identity = resource["resourceType"], resource["id"]
        version = resource["meta"]["versionId"]
        location = f"{self.server.base}/{kind}/{identity}/_history/{version}"
        self.answer(status, resource, [("Location", location), ("ETag", f'W/"{version}"')])

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def parts(self):
        url = urllib.parse.urlsplit(self.path)
        path = url.path.removeprefix("/r4").strip("/").split("/")
        return path, urllib.parse.parse_qsl(url.query, keep_blank_values=True)

    def do_GET(self):
        path, query = self.parts()
        store = self.server.store
        if path == ["metadata"]:
            return self.answer(200, self.capability())
        if path == ["_page"]:
            return self.page(dict(query).get("t", ""))
        if path[0] not in TYPES:
            return self.refuse(404, "not-supported", "no such type")
        if len(path) == 1:
            return self.searched(path[0], query)
        with store.lock:
            found = store.get(path[0], path[1])
        return self.resource_answer(200, found) if found else self.refuse(404, "not-found", "none")

    def do_POST(self):
        path, query = self.parts()
        body = self.body()
        if len(path) == 2 and path[1] == "_search":
            form = urllib.parse.parse_qsl(body.decode(), keep_blank_values=True)
            return self.searched(path[0], query + form)
        if path[0] not in TYPES or len(path) != 1:
            return self.refuse(404, "not-supported", "no batch, no other types")
        resource = json.loads(body)
        if resource.get("resourceType") != path[0]:
            return self.refuse(400, "invalid", "another type")
        store = self.server.store
        with store.lock:
            condition = self.headers.get("If-None-Exist")
            if condition:
                there = store.search(path[0], urllib.parse.parse_qsl(condition.lstrip("?")))
                if there:
                    return self.resource_answer(200, there[0])
            reference = resource.get("patient", {}).get("reference", "")
            if path[0] == "Immunization" and not store.get("Patient", reference[8:]):
                return self.refuse(422, "not-found", "the patient does not exist")
            return self.resource_answer(201, store.put(resource))

    def do_PUT(self):
        path, _ = self.parts()
        resource = json.loads(self.body())
        store = self.server.store
        with store.lock:
            there = store.get(*path[:2])
            if not there:
                return self.refuse(404, "not-found", "none")
            wanted = self.headers.get("If-Match")
            if wanted and wanted != f'W/"{there["meta"]["versionId"]}"':
                return self.refuse(412, "conflict", "another version")
            return self.resource_answer(200, store.put(resource, path[1]))

    def searched(self, kind, parameters):
        store = self.server.store
        try:
            with store.lock:
                found = list(store.search(kind, parameters))
        except ValueError as problem:
            return self.refuse(400, "not-supported", str(problem))
        self.paged(found, len(found))

    def paged(self, found, total):
        links = []
        if len(found) > PAGE:
            token = uuid.uuid4().hex
            self.server.store.pages[token] = (found[PAGE:], total)
            links = [{"relation": "next", "url": f"{self.server.base}/_page?t={token}"}]
        entries = [
            {"fullUrl": f'{self.server.base}/{r["resourceType"]}/{r["id"]}', "resource": r,
             "search": {"mode": "match"}}
            for r in found[:PAGE]
        ]
        bundle = {"resourceType": "Bundle", "type": "searchset", "total": total, "link": links,
                  "entry": entries}
        self.answer(200, bundle)

    def page(self, token):
        kept = self.server.store.pages.pop(token, None)
        return self.paged(*kept) if kept else self.refuse(410, "not-found", "page is gone")

    def capability(self):
        kinds = [{"type": kind, "interaction": [{"code": c} for c in
                                                ("read", "create", "update", "search-type")]}
                 for kind in TYPES]
        return {"resourceType": "CapabilityStatement", "status": "active", "date": "2026-01-01",
                "kind": "instance", "fhirVersion": "4.0.1", "format": ["json"],
                "rest": [{"mode": "server", "resource": kinds}]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    folder = parser.parse_args().folder
    store = Store(folder)
    server = ThreadingHTTPServer(("127.0.0.1", store.state["port"]), Handler)
    store.state["port"] = server.server_address[1]
    store.save()
    server.store = store
    server.base = f"http://127.0.0.1:{server.server_address[1]}/r4"
    print(json.dumps({"baseUrl": server.base, "ca": ""}), flush=True)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    server.serve_forever()


if __name__ == "__main__":
    sys.exit(main())
