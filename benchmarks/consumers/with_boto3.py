"""List objects, put one and copy it; catch an error."""

from __future__ import annotations

import boto3
from botocore.exceptions import ClientError
from mypy_boto3_s3 import S3Client


def names(s3: S3Client, bucket: str) -> list[str]:
    page = s3.list_objects_v2(Bucket=bucket, MaxKeys=100)
    return [one["Key"] for one in page.get("Contents", []) if "Key" in one]


def put_and_copy(s3: S3Client, bucket: str, key: str) -> str:
    stored = s3.put_object(Bucket=bucket, Key=key, Body=b"report")
    s3.copy_object(Bucket=bucket, Key=f"{key}-new", CopySource={"Bucket": bucket, "Key": key})
    return stored["ETag"]


def size(s3: S3Client, bucket: str, key: str) -> int | None:
    try:
        found = s3.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        print(error)
        return None
    return found["ContentLength"]


client: S3Client = boto3.client("s3")
print(names(client, "a"), put_and_copy(client, "a", "report"), size(client, "a", "report"))
